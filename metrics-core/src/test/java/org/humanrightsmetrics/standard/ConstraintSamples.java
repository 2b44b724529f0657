// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.CodePointLength;

/** Records with constraints that lie outside what a Shape says. Here, because the package is open. */
public final class ConstraintSamples {

  private ConstraintSamples() {}

  /** A constraint that no Shape knows of. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @Constraint(validatedBy = Never.class)
  public @interface Refused {
    /** For Jakarta. */
    String message() default "";

    /** For Jakarta. */
    Class<?>[] groups() default {};

    /** For Jakarta. */
    Class<? extends Payload>[] payload() default {};
  }

  /** Refuses everything. */
  public static final class Never implements ConstraintValidator<Refused, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return false;
    }
  }

  /** Only what a Shape says. */
  public record Plain(@NotBlank @CodePointLength(max = 5) String text) {}

  /** A constraint on the class. */
  @Refused
  public record OnClass(@NotBlank @CodePointLength(max = 5) String text) {}

  /** A constraint on the class of a record inside. */
  public record OnClassInside(@NotNull @Valid OnClass inside) {}

  /** Two forms at once. */
  public record Twice(
      @NotNull @CodePointLength(max = 5) @Pattern(regexp = "[a-z]+") @Pattern(regexp = "[a-m]+")
      String text) {}

  /** A constraint of another kind of component. */
  public record OfOtherKind(
      @NotNull @CodePointLength(max = 5) @Size(min = 3, max = 4)
      String text) {}

  /** A form that is read in a way of its own. */
  public record WithFlag(
      @NotNull
      @CodePointLength(max = 5)
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
      String text) {}

  /** A constraint of a group. */
  public record OfGroup(
      @NotNull @CodePointLength(max = 5, groups = Plain.class)
      String text) {}
}

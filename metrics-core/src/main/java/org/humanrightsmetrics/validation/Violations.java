// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Carries what our constraints found through a Jakarta violation, and makes findings of violations. */
final class Violations {

  /**
   * What a constraint on one component found inside its value.
   *
   * @param code the general code
   * @param place from the component, for example {@code "/by/age/Y18T25"}
   * @param arguments for the message
   */
  record Fault(String code, String place, Map<String, Object> arguments) {}

  private Violations() {}

  /** Adds a violation that carries {@code payload}; engines other than Hibernate Validator get the code only. */
  static void add(ConstraintValidatorContext context, Object payload) {
    context.disableDefaultConstraintViolation();
    String template =
        payload instanceof Finding finding ? finding.code() : ((Fault) payload).code();
    try {
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .withDynamicPayload(payload)
          .buildConstraintViolationWithTemplate(template)
          .addConstraintViolation();
    } catch (ValidationException notHibernate) {
      context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
    }
  }

  /** The finding that a violation stands for, before the caller's policy. */
  static Finding finding(ConstraintViolation<?> violation, Shape shape) {
    Fault fault = payload(violation, Fault.class);
    Finding whole = payload(violation, Finding.class);
    if (whole != null) {
      return whole;
    }
    String at = pointer(violation.getPropertyPath()) + (fault == null ? "" : fault.place());
    Finding.Builder finding = fault == null
        ? constraint(violation, shape, at)
        : Finding.of(shape.code(at, fault.code()), Severity.ERROR).arguments(fault.arguments());
    return finding
        .metric(shape.type().id(), shape.type().version())
        .texts(shape.type().texts())
        .pointer(at)
        .build();
  }

  private static <T> @Nullable T payload(ConstraintViolation<?> violation, Class<T> type) {
    HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
    return ours.getDynamicPayload(type);
  }

  private static Finding.Builder constraint(
      ConstraintViolation<?> violation, Shape shape, String at) {
    Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
    Finding.Builder finding = Finding.of(shape.code(at, code(annotation)), Severity.ERROR);
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    for (String limit : new String[] {"min", "max"}) {
      if (attributes.get(limit) instanceof Integer number) {
        finding.argument(limit, (long) number);
      }
    }
    if (annotation instanceof Min || annotation instanceof Max) {
      finding.argument(
          annotation instanceof Min ? "min" : "max",
          Objects.requireNonNull(attributes.get("value")));
    }
    if (annotation instanceof DecimalMin || annotation instanceof DecimalMax) {
      finding.argument(annotation instanceof DecimalMin ? "min" : "max", new BigDecimal((String)
          attributes.get("value")));
    }
    Object value = violation.getInvalidValue();
    if (value instanceof Long || value instanceof Integer || value instanceof BigDecimal) {
      finding.argument("value", value);
    }
    return finding;
  }

  /** The general code of a violated constraint. */
  static String code(ConstraintViolation<?> violation) {
    return code(violation.getConstraintDescriptor().getAnnotation());
  }

  private static String code(Annotation annotation) {
    Class<? extends Annotation> kind = annotation.annotationType();
    if (kind == NotNull.class) {
      return "field/missing";
    }
    if (kind == NotBlank.class) {
      return "text/blank";
    }
    if (kind == CodePointLength.class) {
      return "text/too-long";
    }
    if (kind == Pattern.class) {
      return "text/not-in-form";
    }
    if (kind == Min.class || kind == DecimalMin.class) {
      return "number/below-minimum";
    }
    if (kind == Max.class || kind == DecimalMax.class) {
      return "number/above-maximum";
    }
    if (kind == Size.class) {
      return "list/wrong-size";
    }
    throw new AssertionError("unhandled constraint " + kind.getName());
  }

  /** Jakarta paths are not JSON Pointers; they are walked node by node. */
  static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(org.humanrightsmetrics.shape.Path.escape(node.getName()));
      }
    }
    return pointer.toString();
  }
}

// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.rule.FollowsRules;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;

/**
 * Asks Hibernate Validator which constraints it would check on a record, and whether the Shape has every one of
 * them. It may not: one can stand on a class or a getter, twice on one component, on a component of a kind that
 * it does not fit, in a group, or in a configuration file.
 */
final class PlainConstraints {

  private static final Set<Class<?>> DEFAULT = Set.of(Default.class);

  private PlainConstraints() {}

  /** Whether the Shape has all constraints of the record and of the records inside it. */
  static boolean areOnly(RecordNode node, Validator validator) {
    BeanDescriptor bean = validator.getConstraintsForClass(node.recordClass());
    for (ConstraintDescriptor<?> ofClass : bean.getConstraintDescriptors()) {
      if (ofClass.getAnnotation().annotationType() != FollowsRules.class) {
        return false;
      }
    }
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      Component component = node.byName().get(property.getPropertyName());
      if (component == null || !areOnly(property, component.node(), component.required())) {
        return false;
      }
    }
    for (Component component : node.components()) {
      Node inner = component.node();
      while (inner instanceof Node.Sequence sequence) {
        inner = sequence.element();
      }
      if (inner instanceof RecordNode nested && !areOnly(nested, validator)) {
        return false;
      }
    }
    return true;
  }

  private static <E extends ElementDescriptor & ContainerDescriptor> boolean areOnly(
      E place, Node node, boolean required) {
    Set<Class<?>> seen = new HashSet<>();
    for (ConstraintDescriptor<?> constraint : place.getConstraintDescriptors()) {
      Annotation annotation = constraint.getAnnotation();
      boolean plain = seen.add(annotation.annotationType())
          && constraint.getGroups().equals(DEFAULT)
          && (fits(annotation, node) || (required && annotation.annotationType() == NotNull.class));
      if (!plain) {
        return false;
      }
    }
    for (ContainerElementTypeDescriptor inside : place.getConstrainedContainerElementTypes()) {
      Node element = node instanceof Node.Sequence sequence ? sequence.element() : node;
      if (!areOnly(inside, element, false)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Annotation annotation, Node node) {
    Class<?> kind = annotation.annotationType();
    if (node instanceof Node.Text) {
      return kind == NotBlank.class
          || kind == CodePointLength.class
          || (annotation instanceof Pattern pattern && pattern.flags().length == 0);
    }
    if (node instanceof Node.Whole) {
      return kind == Min.class || kind == Max.class;
    }
    if (node instanceof Node.Decimal) {
      return kind == DecimalMin.class || kind == DecimalMax.class;
    }
    if (node instanceof Node.Sequence) {
      return kind == Size.class;
    }
    return kind == Measured.class
        && (node instanceof Node.OfMeasure || node instanceof Node.OfDisaggregated);
  }
}

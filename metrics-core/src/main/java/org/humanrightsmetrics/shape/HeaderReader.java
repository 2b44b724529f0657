// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.ReportedAs;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a record. Refuses what it cannot honour, so that no constraint stands in a header
 * without standing in the schema and the reader as well.
 */
final class HeaderReader {

  private static final Set<Class<? extends Annotation>> UNDERSTOOD = Set.of(
      NotNull.class,
      NotBlank.class,
      CodePointLength.class,
      Pattern.class,
      Min.class,
      Max.class,
      DecimalMin.class,
      DecimalMax.class,
      Size.class,
      Measured.class);

  private final Class<?> recordClass;
  private final MethodHandles.Lookup lookup;

  private HeaderReader(Class<?> recordClass, MethodHandles.Lookup lookup) {
    this.recordClass = recordClass;
    this.lookup = lookup;
  }

  static RecordNode read(Class<?> recordClass, MethodHandles.@Nullable Lookup granted) {
    return new HeaderReader(recordClass, granted == null ? ownLookup(recordClass) : granted).read();
  }

  private static MethodHandles.Lookup ownLookup(Class<?> recordClass) {
    MethodHandles.Lookup own = MethodHandles.lookup();
    // Unlike reflection, a method handle reaches only into modules that this one reads, exported or
    // not.
    HeaderReader.class.getModule().addReads(recordClass.getModule());
    try {
      // Works where the record's package is opened to this module, exported or not.
      return MethodHandles.privateLookupIn(recordClass, own);
    } catch (IllegalAccessException e) {
      return own;
    }
  }

  private RecordNode read() {
    RecordComponent[] header = recordClass.getRecordComponents();
    if (header == null) {
      throw new IllegalArgumentException(recordClass.getName() + " is not a record");
    }
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : header) {
      components.add(component(components.size(), component));
    }
    return new RecordNode(recordClass, components, constructor(header));
  }

  private Component component(int index, RecordComponent component) {
    String name = component.getName();
    Field field = field(name);
    refuseUnknownConstraints(name, field.getAnnotations());
    AnnotatedType type = field.getAnnotatedType();
    boolean optional = raw(type.getType()) == Optional.class;
    boolean list = raw(type.getType()) == List.class;
    AnnotatedType inner = optional ? argument(type) : type;
    Annotations annotations =
        optional ? new Annotations(name, field, inner) : new Annotations(name, field, null);
    Node node = node(annotations, inner);
    boolean required = !optional && (!list || ((Node.Sequence) node).minSize() > 0);
    if (required
        && !list
        && annotations.find(NotNull.class).isEmpty()
        && annotations.find(NotBlank.class).isEmpty()) {
      throw refusal(name, "is neither @NotNull nor Optional: say whether it may be absent");
    }
    Map<String, String> reportedAs = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (ReportedAs each : field.getAnnotationsByType(ReportedAs.class)) {
      reportedAs.put(each.fault(), each.code());
      ids.put(each.code(), each.id());
    }
    return new Component(
        index,
        name,
        node,
        required,
        optional,
        field.isAnnotationPresent(Headline.class),
        field.getAnnotation(Compared.class),
        reportedAs,
        ids,
        accessor(component));
  }

  private Node node(Annotations annotations, AnnotatedType annotated) {
    Type type = annotated.getType();
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return text(annotations);
    }
    if (raw == LocalDate.class) {
      return new Node.Date();
    }
    if (raw == Long.class || raw == Integer.class || raw == long.class || raw == int.class) {
      Min min = annotations.need(Min.class);
      Max max = annotations.need(Max.class);
      return new Node.Whole(min.value(), max.value(), raw == Integer.class || raw == int.class);
    }
    if (raw == BigDecimal.class) {
      DecimalMin min = annotations.need(DecimalMin.class);
      DecimalMax max = annotations.need(DecimalMax.class);
      return new Node.Decimal(new BigDecimal(min.value()), new BigDecimal(max.value()));
    }
    if (raw == List.class) {
      Size size = annotations.need(Size.class);
      AnnotatedType element = argument(annotated);
      refuseUnknownConstraints(annotations.name, element.getAnnotations());
      return new Node.Sequence(node(annotations.of(element), element), size.min(), size.max());
    }
    if (Measure.class.isAssignableFrom(raw)) {
      return measure(annotations, raw.asSubclass(Measure.class));
    }
    if (raw == Disaggregated.class) {
      Class<?> kind = raw(((ParameterizedType) type).getActualTypeArguments()[0]);
      return new Node.OfDisaggregated(
          measure(annotations, kind.asSubclass(Measure.class)), dimensions(annotations));
    }
    if (CodeNode.isCode(raw)) {
      return CodeNode.of(raw);
    }
    if (raw.isRecord()) {
      annotations.need(Valid.class);
      return read(raw, lookup.lookupClass() == HeaderReader.class ? null : nestedLookup(raw));
    }
    throw refusal(annotations.name, "has the type " + type + ", which no file can hold");
  }

  private MethodHandles.@Nullable Lookup nestedLookup(Class<?> nested) {
    if (nested.getModule() != lookup.lookupClass().getModule()) {
      return null;
    }
    try {
      return MethodHandles.privateLookupIn(nested, lookup);
    } catch (IllegalAccessException e) {
      return lookup.in(nested);
    }
  }

  private Node.OfMeasure measure(Annotations annotations, Class<? extends Measure> kind) {
    Measured measured = annotations.need(Measured.class);
    if (measured.atStart() && measured.period() != PeriodKind.STOCK) {
      throw refusal(annotations.name, "is of the start of a period, which only a stock can be");
    }
    AggregationClass aggregation = measured.aggregation();
    return new Node.OfMeasure(
        kind,
        measured.unit(),
        measured.period(),
        measured.atStart(),
        measured.signed(),
        aggregation == AggregationClass.DERIVED
            ? AggregationClass.of(kind, measured.unit(), measured.period())
            : aggregation);
  }

  private Map<String, Node.Dimension> dimensions(Annotations annotations) {
    Map<String, Node.Dimension> dimensions = new LinkedHashMap<>();
    for (By by : annotations.field.getAnnotationsByType(By.class)) {
      CodeListed listed = by.value().getAnnotation(CodeListed.class);
      String name = by.name().isEmpty() && listed != null ? listed.dimension() : by.name();
      if (name.isEmpty()) {
        throw refusal(
            annotations.name,
            "is split by " + by.value().getName() + ", which has no name as a dimension");
      }
      boolean overlapping = by.overlapping() || (listed != null && listed.overlapping());
      Node.Dimension before = dimensions.put(
          name, new Node.Dimension(name, CodeNode.of(by.value()), by.required(), overlapping));
      if (before != null) {
        throw refusal(annotations.name, "is split twice by " + name);
      }
    }
    return dimensions;
  }

  private static Node.Text text(Annotations annotations) {
    Optional<Pattern> pattern = annotations.find(Pattern.class);
    Optional<CodePointLength> length = annotations.find(CodePointLength.class);
    if (pattern.isEmpty() && length.isEmpty()) {
      throw annotations.refusal(
          "is a text without @CodePointLength or @Pattern: say how long it may be");
    }
    return new Node.Text(
        length.map(CodePointLength::max).orElse(8_192),
        annotations.find(NotBlank.class).isPresent(),
        pattern.map(Pattern::regexp));
  }

  private void refuseUnknownConstraints(String name, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      Class<? extends Annotation> kind = annotation.annotationType();
      if (kind.isAnnotationPresent(Constraint.class) && !UNDERSTOOD.contains(kind)) {
        throw refusal(
            name,
            "carries @" + kind.getSimpleName()
                + ", which the schema could not say; say it as a rule instead");
      }
    }
  }

  private IllegalArgumentException refusal(String component, String why) {
    return new IllegalArgumentException(recordClass.getName() + "." + component + " " + why);
  }

  private Field field(String name) {
    try {
      return recordClass.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(recordClass + " has no field " + name, e);
    }
  }

  private Function<Object, @Nullable Object> accessor(RecordComponent component) {
    MethodHandle accessor;
    try {
      accessor = lookup.unreflect(component.getAccessor());
    } catch (IllegalAccessException e) {
      throw noAccess(e);
    }
    try {
      return asFunction(accessor);
    } catch (LambdaConversionException e) {
      // A lookup with fewer rights may call the accessor, but not make a class that does.
      MethodHandle general = accessor.asType(MethodType.methodType(Object.class, Object.class));
      return holder -> call(general, holder);
    }
  }

  /** As a class made for this accessor: every component of every observation is read several times. */
  @SuppressWarnings("unchecked") // The factory was told to make this interface.
  private Function<Object, @Nullable Object> asFunction(MethodHandle accessor)
      throws LambdaConversionException {
    CallSite site = LambdaMetafactory.metafactory(
        lookup,
        "apply",
        MethodType.methodType(Function.class),
        MethodType.methodType(Object.class, Object.class),
        accessor,
        accessor.type().wrap());
    try {
      return (Function<Object, @Nullable Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("No function could be made of " + accessor, e);
    }
  }

  private static @Nullable Object call(MethodHandle accessor, Object holder) {
    try {
      return (Object) accessor.invokeExact(holder);
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor failed", e);
    }
  }

  private MethodHandle constructor(RecordComponent[] header) {
    Class<?>[] types = Arrays.stream(header).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = recordClass.getDeclaredConstructor(types);
      return lookup
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, header.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(recordClass + " has no canonical constructor", e);
    } catch (IllegalAccessException e) {
      throw noAccess(e);
    }
  }

  private IllegalArgumentException noAccess(IllegalAccessException cause) {
    return new IllegalArgumentException(
        recordClass.getName()
            + " cannot be reached: make it public in an exported package, open its package to"
            + " org.humanrightsmetrics.core, or pass MethodHandles.lookup() to MetricType.access",
        cause);
  }

  private static AnnotatedType argument(AnnotatedType type) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** The annotations that speak of one value: those of the field, and inside a container those of the element. */
  private final class Annotations {
    private final String name;
    private final Field field;
    private final @Nullable AnnotatedType element;

    Annotations(String name, Field field, @Nullable AnnotatedType element) {
      this.name = name;
      this.field = field;
      this.element = element;
      if (element != null) {
        refuseUnknownConstraints(name, element.getAnnotations());
      }
    }

    Annotations of(AnnotatedType inner) {
      return new Annotations(name, field, inner);
    }

    <A extends Annotation> Optional<A> find(Class<A> kind) {
      A own = element == null ? null : element.getAnnotation(kind);
      if (own == null && (element == null || isOnField(kind))) {
        own = field.getAnnotation(kind);
      }
      return Optional.ofNullable(own);
    }

    /** Ours always stand on the component, whatever container holds the value. */
    private boolean isOnField(Class<? extends Annotation> kind) {
      return kind == Measured.class || kind == Size.class;
    }

    <A extends Annotation> A need(Class<A> kind) {
      return find(kind).orElseThrow(() -> refusal("needs @" + kind.getSimpleName()));
    }

    IllegalArgumentException refusal(String why) {
      return HeaderReader.this.refusal(name, why);
    }
  }
}

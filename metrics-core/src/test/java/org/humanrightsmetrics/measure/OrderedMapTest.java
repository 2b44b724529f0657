// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderedMapTest {

  @Test
  void tellsTheSameAsAMapOfTheLibraryInTheSameOrder() {
    Map<String, Integer> model = new LinkedHashMap<>();
    for (int size = 0; size <= 20; size++) {
      Map<String, Integer> copy = OrderedMap.copyOf(model);
      assertThat(copy).isEqualTo(model).hasSize(size);
      assertThat(model).isEqualTo(copy);
      assertThat(copy).hasSameHashCodeAs(model).hasToString(model.toString());
      assertThat(copy.keySet()).containsExactlyElementsOf(model.keySet());
      assertThat(copy.values()).containsExactlyElementsOf(model.values());
      List<String> walked = new ArrayList<>();
      copy.forEach((key, value) -> walked.add(key + "=" + value));
      assertThat(walked)
          .containsExactlyElementsOf(
              model.entrySet().stream().map(Object::toString).toList());
      for (String key : model.keySet()) {
        assertThat(copy.get(key)).isEqualTo(model.get(key));
        assertThat(copy.containsKey(key)).isTrue();
      }
      assertThat(copy.get("none")).isNull();
      assertThat(copy.containsKey("none")).isFalse();
      model.put("key " + (7 * size) % 31, size);
    }
  }

  @Test
  void isACopyThatNobodyCanChange() {
    Map<String, Integer> model = new LinkedHashMap<>(Map.of("a", 1));
    Map<String, Integer> copy = OrderedMap.copyOf(model);
    model.put("a", 2);
    model.put("b", 3);
    assertThat(copy).containsExactly(Map.entry("a", 1));
    assertThatThrownBy(() -> copy.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    Map.Entry<String, Integer> first = copy.entrySet().iterator().next();
    assertThatThrownBy(() -> first.setValue(9)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void copiesAnEntryThatCanChangeAndKeepsOneThatCannot() {
    SimpleEntry<String, Integer> changeable = new SimpleEntry<>("a", 1);
    SimpleImmutableEntry<String, Integer> fixed = new SimpleImmutableEntry<>("b", 2);
    Map<String, Integer> copy = OrderedMap.copyOf(new java.util.AbstractMap<String, Integer>() {
      @Override
      public Set<Map.Entry<String, Integer>> entrySet() {
        return new java.util.LinkedHashSet<>(List.of(changeable, fixed));
      }
    });
    changeable.setValue(100);
    assertThat(copy).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
    assertThat(new ArrayList<>(copy.entrySet()).get(1)).isSameAs(fixed);
  }
}

// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * How final the values are, and when they were reported.
 *
 * <p>JSON: {@code {"status": "REVISED", "reportedOn": "2026-02-10", "reason": "Two centres sent their lists late"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status how final
 * @param reportedOn the day of the report
 * @param reason why an earlier value was replaced; at most 500 characters
 */
@RecordBuilder
public record Status(
    @NotNull ObservationStatus status,
    Optional<LocalDate> reportedOn,
    Optional<@CodePointLength(max = 500) String> reason) {}

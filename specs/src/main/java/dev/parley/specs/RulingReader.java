package dev.parley.specs;

import java.util.List;
import java.util.Optional;

/** Reads the verdicts that people wrote on one text: a ruling for every specification. */
record RulingReader(Scenario scenario) {

    private static final List<String> FIELDS = List.of("ruling", "reason", "evidence");

    List<Verdict> read(Place place, String text) {
        if (place.missing()) {
            place.fault("is missing; every text has its verdicts");
            return List.of();
        }
        var ids = scenario.specifications().stream().map(Specification::id).toList();
        place.allowOnly(ids);
        return ids.stream().map(id -> verdict(id, place.field(id), text)).toList();
    }

    private static Verdict verdict(String specification, Place place, String text) {
        place.allowOnly(FIELDS);
        var evidence = place.field("evidence").optionalText();
        if (evidence.filter(quote -> !text.contains(quote)).isPresent()) {
            place.field("evidence").fault("is no exact quote from its text");
        }
        return new Verdict(
                specification,
                ruling(place.field("ruling")),
                place.field("reason").text(),
                evidence,
                Verdict.By.JUDGE);
    }

    private static Ruling ruling(Place place) {
        var read =
                Optional.of(place.text())
                        .flatMap(name ->
                                switch (name) {
                                    case "YES" -> Optional.of(Ruling.YES);
                                    case "NO" -> Optional.of(Ruling.NO);
                                    case "NA" -> Optional.of(Ruling.NA);
                                    case String other -> Optional.empty();
                                });
        if (read.isEmpty() && !place.missing()) {
            place.fault("is %s; a ruling is YES, NO or NA".formatted(place.value()));
        }
        return read.orElse(Ruling.ERROR);
    }
}

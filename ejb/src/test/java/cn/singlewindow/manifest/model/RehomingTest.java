package cn.singlewindow.manifest.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever way a bill is split, nothing is lost and nothing is won (MF-04 R1). */
class RehomingTest {

    private static final int ROUNDS = 500;
    private static final ManifestLaw LAW = new ManifestLaw(
            ReferenceSnapshot.fromClasspath(), Parameters.of(ManifestLaw.BUNDLED), LocalDate.of(2026, 11, 24));

    @Test
    void acceptsEverySplitThatConservesAndRefusesEveryOneThatDoesNot() {
        Random random = new Random(20_261_124);
        for (int round = 0; round < ROUNDS; round++) {
            Split split = new Split(random);
            assertThat(split.rehoming(0, 0, false).violations())
                    .as("round " + round)
                    .isEmpty();
            assertThat(split.rehoming(1 + random.nextInt(9), 0, false).violations())
                    .as("pieces " + round)
                    .isNotEmpty();
            assertThat(split.rehoming(0, 1 + random.nextInt(9), false).violations())
                    .as("weight " + round)
                    .isNotEmpty();
            assertThat(split.rehoming(0, 0, true).violations())
                    .as("container " + round)
                    .isNotEmpty();
        }
    }

    /** A bill and its parts, as chance has it. */
    private static final class Split {
        private final List<Integer> packages = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private final List<String> containers = new ArrayList<>();
        private final List<Integer> homes = new ArrayList<>();

        Split(Random random) {
            int parts = 2 + random.nextInt(5);
            for (int part = 0; part < parts; part++) {
                packages.add(1 + random.nextInt(500));
                weights.add(1 + random.nextInt(90_000));
            }
            for (int container = 0; container < 1 + random.nextInt(6); container++) {
                containers.add("BOX" + container);
                homes.add(random.nextInt(parts));
            }
        }

        Rehoming rehoming(int morePackages, int moreGrams, boolean loseOne) {
            Bill.Cargo old =
                    new Bill.Cargo(sum(packages), grams(sum(weights)), false, false, "", Set.copyOf(containers));
            return new Rehoming(List.of(old), facts(morePackages, moreGrams, loseOne));
        }

        private ManifestFacts facts(int morePackages, int moreGrams, boolean loseOne) {
            List<Fields> bills = new ArrayList<>();
            for (int part = 0; part < packages.size(); part++) {
                int extra = part == 0 ? 1 : 0;
                bills.add(Fields.of(
                        "bill", "P" + part,
                        "packages", Integer.toString(packages.get(part) + extra * morePackages),
                        "grossWeight",
                                grams(weights.get(part) + extra * moreGrams).toPlainString()));
            }
            List<Fields> boxes = new ArrayList<>();
            for (int box = loseOne ? 1 : 0; box < containers.size(); box++) {
                boxes.add(Fields.of("bill", "P" + homes.get(box), "container", containers.get(box)));
            }
            ManifestForm form = new ManifestForm(Map.of(
                    ManifestSection.MANIFEST,
                    List.of(Fields.of("kind", FilingKind.ORIGINAL.name(), "voyage", "1")),
                    ManifestSection.BILL,
                    bills,
                    ManifestSection.CONTAINER,
                    boxes));
            return new ReadManifest(LAW).read(form, new Findings()).orElseThrow();
        }

        private static int sum(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }

        private static BigDecimal grams(int grams) {
            return BigDecimal.valueOf(grams, 3);
        }
    }
}

package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;

/** The manifests that carry the samples of {@code docs/examples}. */
final class Shipments {

    private static final String MANIFESTS = "/api/v1/manifests";
    private static final String KEY = "Idempotency-Key";

    private Shipments() {}

    /** The manifest of a sample, REST JSON. */
    static String manifest(String number) {
        return Samples.of("manifest.json", number);
    }

    /** Files the manifest of a sample as its carrier and accepts it as customs. @return the filing's number */
    static String manifested(String number) {
        Reply filed = Machine.named("carrier-edi").postJson(MANIFESTS, manifest(number), KEY, "manifest-" + number);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String filing = filed.json().path("number").asText();
        Reply accepted = Machine.named("gacc-system")
                .postJson(
                        MANIFESTS + "/" + filing + "/decisions", "{\"decision\":\"ACCEPT\"}", KEY, "accept-" + number);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return filing;
    }
}

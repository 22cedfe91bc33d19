package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.texts.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The JSON of a webhook: the result, with the reason's text in both languages (CATALOGUE RC-05 R3). */
final class WebhookBody {

    private WebhookBody() {}

    static String of(Push push, Texts texts) {
        ResultView result = push.result();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("subscription", Long.toString(push.subscription().id()));
        body.put("id", Long.toString(result.id()));
        body.put("subjectType", result.subjectType());
        body.put("subject", result.subjectKey());
        body.put("sequence", result.sequence());
        body.put("event", result.event());
        body.put("state", result.state());
        body.put("codes", result.codes());
        body.put("terminal", result.terminal());
        body.put("at", result.at());
        if (!result.reasonCode().isEmpty()) {
            body.put("reason", reason(result, texts));
        }
        return RecordJson.write(body);
    }

    private static Map<String, String> reason(ResultView result, Texts texts) {
        String module = result.subjectType()
                .substring(0, Math.max(0, result.subjectType().indexOf('.')));
        Map<String, String> reason = new LinkedHashMap<>();
        reason.put("code", result.reasonCode());
        for (String part : new String[] {"", ".cure", ".clause"}) {
            String key = module + ".reason." + result.reasonCode() + part;
            String name = part.isEmpty() ? "text" : part.substring(1);
            put(reason, name + "Zh", key, Locale.SIMPLIFIED_CHINESE, texts);
            put(reason, name + "En", key, Locale.ENGLISH, texts);
        }
        return reason;
    }

    private static void put(Map<String, String> reason, String name, String key, Locale locale, Texts texts) {
        if (texts.has(locale, key)) {
            reason.put(name, texts.text(locale, key));
        }
    }
}

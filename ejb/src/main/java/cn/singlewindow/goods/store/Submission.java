package cn.singlewindow.goods.store;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Step;
import cn.singlewindow.platform.form.Normalised;
import java.util.List;

/**
 * A declaration about to be stored.
 *
 * @param facts as read
 * @param json the form as declared
 * @param step the first step of its history
 * @param agencies who gets a case
 * @param codeVersion the version of the code tables it was checked by
 */
public record Submission(
        Declaration.Identity identity,
        long mandate,
        Channel channel,
        DeclarationFacts facts,
        String json,
        List<Normalised> normalised,
        Step step,
        List<String> agencies,
        String codeVersion) {

    public Submission {
        normalised = List.copyOf(normalised);
        agencies = List.copyOf(agencies);
    }
}

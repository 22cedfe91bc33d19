package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.shared.Application;

/**
 * Lets a third party, such as a bank, see where one of the own submissions stands (CATALOGUE RC-05 R4).
 *
 * @param reader for whom, as the page names it; 1 to 100 characters
 * @param days how long; 1 to 180
 */
@Application("RC-05")
public record Prove(String subjectType, String subjectKey, String reader, int days) {

    public Prove {
        reader = reader.strip();
    }
}

package cn.singlewindow.collaboration.recognition;

import cn.singlewindow.shared.Application;

/**
 * Writes down how a control ended.
 *
 * @param validHours how long the result is fresh; 1 to 720
 * @param note at most 500 characters; for agencies
 */
@Application("RC-03")
public record CompleteControl(long id, ControlResult result, int validHours, String note) {

    public CompleteControl {
        note = note.strip();
    }
}

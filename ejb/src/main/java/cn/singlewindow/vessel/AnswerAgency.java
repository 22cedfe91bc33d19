package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/** The agent answers what an agency asked for in a phase. */
@Application({"VD-02", "VD-03", "VD-05"})
public record AnswerAgency(String visit, long version, Phase phase, String agency, String answer, String key) {}

package cn.singlewindow.web.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void findsTheStepThatShowsAField() {
        assertThat(stepOf("DecHead/GrossWet")).isEqualTo(Step.HEADER);
        assertThat(stepOf("DecList[3]/CodeTS")).isEqualTo(Step.LINES);
        assertThat(stepOf("Container[1]/ContainerId")).isEqualTo(Step.DOCUMENTS);
        assertThat(stepOf("")).isEqualTo(Step.CHECK);
    }

    private static Step stepOf(String path) {
        return Step.of(DeclarationModel.KIND.place(path));
    }
}

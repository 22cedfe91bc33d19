package cn.singlewindow.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the browser's own field for day and time writes them, in Shanghai's time. */
@FacesConverter("sw.minute")
public class MinuteConverter implements Converter<LocalDateTime> {

    @Override
    public @Nullable LocalDateTime getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDateTime.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalDateTime moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}

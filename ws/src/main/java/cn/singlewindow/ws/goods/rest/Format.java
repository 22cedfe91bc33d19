package cn.singlewindow.ws.goods.rest;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.decmessage.DecMessageReader;
import cn.singlewindow.ws.goods.wco.WcoReader;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The formats in which a declaration is taken. */
enum Format {
    JSON(Channel.REST_JSON) {
        @Override
        ReadForm read(InputStream body) {
            return ReadForm.of(JsonFormReader.read(JsonText.bytes(body), Section.values()));
        }
    },
    DEC_MESSAGE(Channel.REST_DEC_MESSAGE) {
        @Override
        ReadForm read(InputStream body) {
            return DecMessageReader.read(XmlGuard.open(body, XmlBounds.declaration()));
        }
    },
    WCO(Channel.REST_WCO) {
        @Override
        ReadForm read(InputStream body) {
            return WcoReader.read(XmlGuard.open(body, XmlBounds.declaration()));
        }
    };

    static final String WCO_TYPE = "application/vnd.wco+xml";

    private final Channel channel;

    Format(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    abstract ReadForm read(InputStream body);

    static Format of(@Nullable MediaType type) {
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return switch (name) {
            case MediaType.APPLICATION_JSON -> JSON;
            case MediaType.APPLICATION_XML, MediaType.TEXT_XML -> DEC_MESSAGE;
            case WCO_TYPE -> WCO;
            default -> throw new NotSupportedException();
        };
    }
}

package cn.singlewindow.ws.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The request as it goes on after the guard: the measured envelope, in UTF-8. */
final class GuardedRequest extends HttpServletRequestWrapper {

    private final byte[] envelope;
    private final String type;

    GuardedRequest(HttpServletRequest request, byte[] envelope, String type) {
        super(request);
        this.envelope = envelope;
        this.type = type + "; charset=UTF-8";
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Content-Type") ? type : super.getHeader(name);
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public int getContentLength() {
        return envelope.length;
    }

    @Override
    public long getContentLengthLong() {
        return envelope.length;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(envelope), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream in = new ByteArrayInputStream(envelope);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return in.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the envelope is here already");
            }
        };
    }
}

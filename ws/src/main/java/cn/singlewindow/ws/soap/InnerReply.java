package cn.singlewindow.ws.soap;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what an endpoint answers, to be signed before it goes out. */
final class InnerReply extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    InnerReply(HttpServletResponse response) {
        super(response);
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] from, int at, int length) {
                bytes.write(from, at, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("kept");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
    }

    @Override
    public void setStatus(int status) {
        // the fault inside tells
    }

    @Override
    public void sendError(int status) {
        // the fault inside tells
    }

    @Override
    public void sendError(int status, String message) {
        // the fault inside tells
    }

    @Override
    public void setHeader(String name, String value) {
        // the signed answer has its own
    }

    @Override
    public void addHeader(String name, String value) {
        // the signed answer has its own
    }

    @Override
    public void setContentType(String type) {
        // the signed answer has its own
    }

    @Override
    public void setContentLength(int length) {
        // the signed answer has its own
    }

    @Override
    public void setContentLengthLong(long length) {
        // the signed answer has its own
    }

    @Override
    public void flushBuffer() {
        // goes out signed
    }
}

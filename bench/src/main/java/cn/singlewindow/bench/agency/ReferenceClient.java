package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Signs, sends, verifies and prints, as a system of an agency or a trader would: see {@code bench/client.md}.
 *
 * <pre>
 * client sign   STORE ALIAS PASSWORD ADDRESS SERVICE OPERATION [FILE]     prints the signed envelope
 * client send   STORE ALIAS PASSWORD ADDRESS SERVICE OPERATION WINDOW.CER [FILE]   and prints the verified answer
 * client verify ENVELOPE WINDOW.CER MESSAGE_ID                            says whether an answer is the window's
 * </pre>
 *
 * FILE holds what stands inside the element of the operation (prefix {@code a}); without it standard input is read.
 */
public final class ReferenceClient {

    private static final String USAGE = "usage: client sign|send|verify …, see bench/client.md";

    private ReferenceClient() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(arguments));
    }

    private static int run(String[] a) throws IOException, InterruptedException {
        if (a.length == 4 && a[0].equals("verify")) {
            VerifiedAnswer answer =
                    VerifiedAnswer.of(Files.readString(Path.of(a[1])), Simulator.certificate(Path.of(a[2])), a[3]);
            System.out.println("VERIFIED " + answer.payload().getLocalName());
            return 0;
        }
        if (a.length >= 7 && a[0].equals("sign")) {
            System.out.println(line(a, a[2]).sign(a[6], content(a, 7)).text());
            return 0;
        }
        if (a.length >= 8 && a[0].equals("send")) {
            return send(a);
        }
        System.err.println(USAGE);
        return 2;
    }

    private static int send(String[] a) throws IOException, InterruptedException {
        SoapLine line = new SoapLine(
                a[4], a[5], Soap.V11, Identity.read(Path.of(a[1]), a[2], a[3]), Simulator.certificate(Path.of(a[7])));
        SignedMessage message = line.sign(a[6], content(a, 8));
        HttpResponse<String> response = line.send(message.text());
        System.out.println(response.body());
        VerifiedAnswer answer = line.verified(response, message);
        System.err.println(
                (answer.isFault() ? "REFUSED " : "VERIFIED ") + answer.payload().getLocalName());
        return answer.isFault() ? 1 : 0;
    }

    private static SoapLine line(String[] a, String alias) throws IOException {
        Identity identity = Identity.read(Path.of(a[1]), alias, a[3]);
        return new SoapLine(a[4], a[5], Soap.V11, identity, identity.certificate());
    }

    private static String content(String[] a, int at) throws IOException {
        return a.length > at
                ? Files.readString(Path.of(a[at]))
                : new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

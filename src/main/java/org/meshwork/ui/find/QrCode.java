package org.meshwork.ui.find;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

/** An address that a telephone can read off a screen or off paper. */
final class QrCode extends Div {

    /** Light squares around it, without which cameras do not find it. */
    private static final int QUIET = 4;

    QrCode(String address, String named) {
        addClassName("find-qr");
        add(new Html(svg(address)));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "QR code with the address of this page: " + named);
    }

    /** Black on white also where the page is dark. */
    static String svg(String address) {
        var squares = squares(address);
        var side = squares.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">".formatted(side, side)
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/><path fill=\"#000\" d=\"%s\"/></svg>"
                        .formatted(side, side, path);
    }

    private static ByteMatrix squares(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " characters", e);
        }
    }
}

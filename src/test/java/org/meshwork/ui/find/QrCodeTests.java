package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Read back as a camera would: from the drawing itself. */
class QrCodeTests {

    private static final int A_SQUARE = 8;
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/find/0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01?q=falls&near=ZZ4%207QA",
                "https://meshwork.example/find/list?service=0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01"
            })
    void leadsToTheAddress(String address) throws Exception {
        assertThat(read(QrCode.svg(address))).isEqualTo(address);
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        var found = SIDE.matcher(svg);
        assertThat(found.find()).isTrue();
        var side = Integer.parseInt(found.group(1)) * A_SQUARE;
        var picture = new int[side * side];
        Arrays.fill(picture, 0xFFFFFF);
        for (var squares = SQUARE.matcher(svg); squares.find(); ) {
            var left = Integer.parseInt(squares.group(1)) * A_SQUARE;
            var top = Integer.parseInt(squares.group(2)) * A_SQUARE;
            for (var y = top; y < top + A_SQUARE; y++) {
                Arrays.fill(picture, y * side + left, y * side + left + A_SQUARE, 0);
            }
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}

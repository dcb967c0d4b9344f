package io.github.verbatim.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: bytes that are no UTF-8 are an error, never a silent replacement. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of these bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8; its message is a sentence
   */
  static String decode(byte[] bytes, int length) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, 0, length);
    try {
      return decoder.decode(input).toString();
    } catch (CharacterCodingException e) {
      throw new NotUtf8Exception(input.position());
    }
  }

  /** The bytes are in another encoding. */
  static final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1;

    private final int position;

    NotUtf8Exception(int position) {
      this.position = position;
    }

    @Override
    public String getMessage() {
      return "this is not UTF-8 (from byte " + position + " on)";
    }
  }
}

package org.passerelle.app.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from: what a proxy on this machine says, else who is connected. A proxy
 * elsewhere is not believed, for anybody could claim to be one.
 */
final class ClientAddress {
  private static final int IPV6_NETWORK_BYTES = 8;
  private static final String UNKNOWN = "unknown";

  private ClientAddress() {}

  /** An address in digits. */
  static String of(Context context) {
    String connected = context.ip();
    String said = context.header("X-Forwarded-For");
    if (said == null || !isLoopback(connected)) {
      return connected;
    }
    // The proxy adds at the end; what stands before it may be invented.
    String last = said.substring(said.lastIndexOf(',') + 1).strip();
    try {
      return InetAddress.ofLiteral(last).getHostAddress();
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  /** The same for all addresses that one household may have: the network, with IPv6. */
  static String network(Context context) {
    String address = of(context);
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length > IPV6_NETWORK_BYTES
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  /** Whether it is this machine. */
  static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

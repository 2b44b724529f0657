// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Notices every attempt to reach the network. Inputs name the port on which it listens. */
final class SocketTrap {

  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "jmod");

  private final AtomicInteger caught = new AtomicInteger();
  private final ServerSocket listener;

  SocketTrap() throws IOException {
    listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::listen, "socket trap");
    thread.setDaemon(true);
    thread.start();
    ProxySelector.setDefault(new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        caught.incrementAndGet();
        throw new AssertionError("a proxy was asked for " + uri);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        caught.incrementAndGet();
      }
    });
    URL.setURLStreamHandlerFactory(protocol -> {
      if (LOCAL.contains(protocol)) {
        return null;
      }
      caught.incrementAndGet();
      throw new AssertionError("an address of the kind " + protocol + " was made");
    });
  }

  private void listen() {
    while (true) {
      try (Socket ignored = listener.accept()) {
        caught.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  int port() {
    return listener.getLocalPort();
  }

  int caught() {
    return caught.get();
  }
}

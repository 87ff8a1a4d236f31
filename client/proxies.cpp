// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/proxies.h"

#include <QNetworkProxy>

namespace client {

QNetworkProxy proxyFor(const Proxy &proxy, const QString &host, quint16 port)
{
    const auto own = [&](QNetworkProxy::ProxyType type) {
        return QNetworkProxy(type, proxy.host, proxy.port, proxy.user, proxy.password);
    };
    switch (proxy.kind) {
    case Proxy::Kind::None:
        break;
    case Proxy::Kind::System: {
        const QNetworkProxyQuery query(host, port, QString(), QNetworkProxyQuery::TcpSocket);
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
        if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::DefaultProxy)
            return proxies.constFirst();
        break;
    }
    case Proxy::Kind::Http:
        return own(QNetworkProxy::HttpProxy);
    case Proxy::Kind::Socks5:
        return own(QNetworkProxy::Socks5Proxy);
    }
    return {QNetworkProxy::NoProxy};
}

} // namespace client

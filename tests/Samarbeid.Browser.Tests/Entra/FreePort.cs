using System.Net;
using System.Net.Sockets;

namespace Samarbeid.Browser.Tests.Entra;

internal static class FreePort
{
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

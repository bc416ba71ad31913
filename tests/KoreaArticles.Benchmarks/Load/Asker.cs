using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KoreaArticles.Benchmarks.Load;

/// <summary>Asks a server on this machine over several connections for some time; a plain socket, so that asking takes little of the machine.</summary>
internal static class Asker
{
    /// <summary>How many good answers came; anything but a 200 ends the run.</summary>
    public static async Task<long> AskAsync(int port, IReadOnlyList<string> paths, int connections, TimeSpan time)
    {
        byte[][] requests = [.. paths.Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))];
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(() => Ask(port, requests, first, () => watch.Elapsed < time))));
        return counts.Sum();
    }

    private static async Task<long> Ask(int port, byte[][] requests, int first, Func<bool> goesOn)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[64 * 1024];
        var count = 0L;

        // Each connection begins elsewhere in the list, so that they do not ask for the same at the same time.
        for (var next = first * 7919; goesOn(); next++, count++)
        {
            await socket.SendAsync(requests[next % requests.Length]);
            await ReadAnswer(socket, buffer);
        }

        return count;
    }

    private static async Task ReadAnswer(Socket socket, byte[] buffer)
    {
        var (length, headEnd) = (0, -1);
        while (headEnd < 0)
        {
            length += await Receive(socket, buffer.AsMemory(length));
            headEnd = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }

        var left = ContentLength(buffer.AsSpan(0, headEnd)) - (length - headEnd - 4);
        while (left > 0) left -= await Receive(socket, buffer);
    }

    private static async ValueTask<int> Receive(Socket socket, Memory<byte> buffer) =>
        await socket.ReceiveAsync(buffer) is > 0 and var read ? read : throw new IOException("The server closed the connection.");

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 200"u8)) throw new InvalidDataException(Encoding.ASCII.GetString(head));

        var at = head.IndexOf("Content-Length: "u8);
        var number = head[(at + 16)..];
        var end = number.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? number : number[..end], CultureInfo.InvariantCulture);
    }
}

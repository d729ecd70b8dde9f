using System.Security.Cryptography;
using System.Text;

namespace Sui.Inspection.Serve.Door;

/// <summary>The secrets of one run: the token of the address that is printed, which lets one browser in, and what that browser shows afterwards.</summary>
internal sealed class SessionKeys
{
    private const int Bytes = 32;
    private readonly string _session = New();
    private int _used;

    /// <summary>The token of the address, 256 bits.</summary>
    public string Token { get; } = New();

    /// <summary>Tells the cookies of this run from those of another on the same machine, which a browser keeps together.</summary>
    public string Run { get; } = RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>The name of the cookie of the session.</summary>
    public string Cookie => "sui-session-" + Run;

    /// <summary>The port that is listened on; 0 before.</summary>
    public int Port { get; set; }

    /// <summary>Takes the token, once.</summary>
    /// <returns>What the browser shows from now on; null where the token is not this one, or was taken before.</returns>
    public string? Exchange(string token) => AreSame(token, Token) && Interlocked.Exchange(ref _used, 1) == 0 ? _session : null;

    /// <summary>Whether what a browser shows is the session.</summary>
    public bool IsSession(string? shown) => shown is not null && AreSame(shown, _session);

    private static bool AreSame(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string New() => RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);
}

using System.Net;
using System.Text;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>What a request was answered with.</summary>
internal sealed record Answer(HttpStatusCode Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public string? Location => Headers.GetValueOrDefault("Location");

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

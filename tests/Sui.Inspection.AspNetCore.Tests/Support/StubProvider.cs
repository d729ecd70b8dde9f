using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>A provider of OpenID Connect that is nowhere but in a test: its document, its keys, codes for whoever it is told to let in, and their tokens.</summary>
internal sealed class StubProvider : HttpMessageHandler
{
    public const string Address = "https://sign-in.example";
    public const string Client = "inspections";

    private readonly RSA _key = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge, string Name, string Role)> _codes = new(StringComparer.Ordinal);

    /// <summary>Signs somebody in at the provider's page that a browser was sent to.</summary>
    /// <returns>Where it sends the browser back to.</returns>
    public string LetIn(string page, string name, string role)
    {
        var asked = HttpUtility.ParseQueryString(new Uri(page).Query);
        Assert.That((asked["client_id"], asked["response_type"], asked["code_challenge_method"]), Is.EqualTo((Client, "code", "S256")));
        var code = "code-" + (_codes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _codes[code] = (asked["nonce"]!, asked["code_challenge"]!, name, role);
        return $"{asked["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(asked["state"]!)}";
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.RequestUri!.AbsolutePath switch
    {
        "/.well-known/openid-configuration" => Json(new Dictionary<string, object>
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = Address + "/authorize",
            ["token_endpoint"] = Address + "/token",
            ["jwks_uri"] = Address + "/keys",
            ["response_types_supported"] = new[] { "code" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        }),
        "/keys" => Json(new Dictionary<string, object> { ["keys"] = new[] { Key() } }),
        "/token" => Token(HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken))),
        _ => new HttpResponseMessage(HttpStatusCode.NotFound),
    };

    protected override void Dispose(bool disposing)
    {
        _key.Dispose();
        base.Dispose(disposing);
    }

    private HttpResponseMessage Token(System.Collections.Specialized.NameValueCollection asked)
    {
        // Whoever has the code alone, and not what the browser's request was made with, gets nothing.
        if (!_codes.Remove(asked["code"]!, out var known) || Base64(SHA256.HashData(Encoding.ASCII.GetBytes(asked["code_verifier"]!))) != known.Challenge)
        {
            return new HttpResponseMessage(HttpStatusCode.BadRequest);
        }

        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Address,
            ["aud"] = Client,
            ["sub"] = "staff-17",
            ["nonce"] = known.Nonce,
            ["name"] = known.Name,
            ["roles"] = new[] { known.Role },
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(5).ToUnixTimeSeconds(),
        };
        var signed = Part(new Dictionary<string, object> { ["alg"] = "RS256", ["kid"] = "1", ["typ"] = "JWT" }) + "." + Part(claims);
        var signature = _key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return Json(new Dictionary<string, object> { ["id_token"] = $"{signed}.{Base64(signature)}", ["access_token"] = "none", ["token_type"] = "Bearer", ["expires_in"] = 300 });
    }

    private Dictionary<string, string> Key()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, string> { ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = "1", ["n"] = Base64(key.Modulus!), ["e"] = Base64(key.Exponent!) };
    }

    private static string Part(Dictionary<string, object> part) => Base64(JsonSerializer.SerializeToUtf8Bytes(part));

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static HttpResponseMessage Json(Dictionary<string, object> answer) =>
        new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(answer), Encoding.UTF8, "application/json") };
}

using System.Net;
using System.Text.RegularExpressions;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>Somebody with a browser: keeps cookies, follows nothing, and sends the forms that pages have.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private readonly TestPerson _person;

    public Visitor(HttpMessageHandler handler, TestPerson person)
    {
        (_client, _person) = (new HttpClient(handler) { BaseAddress = new Uri("https://tool.example/") }, person);
    }

    public async Task<Answer> GetAsync(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accept);
        }

        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(string method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        return await SendAsync(request);
    }

    public async Task<Answer> HeadAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        return await SendAsync(request);
    }

    /// <summary>Sends a form of a page as a browser would: with the hidden fields that it has there.</summary>
    public async Task<Answer> SubmitAsync(string page, string action, IReadOnlyDictionary<string, string>? fields = null, params (string Name, byte[] Content)[] files)
    {
        var shown = await GetAsync(page);
        var all = Hidden(shown.Text, action, fields).ToList();
        return await PostAsync(action, [.. all.Where(field => fields?.ContainsKey(field.Key) != true), .. fields ?? new Dictionary<string, string>(0)], files);
    }

    public Task<Answer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, byte[] Content)[] files) =>
        PostAsync(path, fields, [.. files.Select(file => ("files", file.Name, file.Content))]);

    /// <summary>The same, with files of several fields.</summary>
    public async Task<Answer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, (string Field, string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (field, name, content) in files)
        {
            form.Add(new ByteArrayContent(content), field, name);
        }

        return await PostAsync(path, form);
    }

    public async Task<Answer> PostAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await SendAsync(request);
    }

    /// <summary>The hidden fields of the first form of a page that has this address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> HiddenOf(Answer page, string action) => Hidden(page.Text, action, null);

    /// <summary>The number of the last entry that a page sends with its first form.</summary>
    public static string Seen(string page) => SeenField().Match(page).Groups[1].Value;

    public void Dispose() => _client.Dispose();

    // The hidden fields of the form with this address and, where there are several, the trigger that is asked for.
    private static IEnumerable<KeyValuePair<string, string>> Hidden(string page, string action, IReadOnlyDictionary<string, string>? fields)
    {
        var forms = FormElement().Matches(page).Where(form => form.Groups["action"].Value == action).Select(form => form.Value).ToList();
        var form = fields?.GetValueOrDefault("trigger") is { } trigger ? forms.FirstOrDefault(one => one.Contains($"value=\"{trigger}\"", StringComparison.Ordinal)) : forms.FirstOrDefault();
        Assert.That(form, Is.Not.Null, $"No form {action} on:\n{page}");
        return HiddenField().Matches(form!).Select(field => KeyValuePair.Create(field.Groups["name"].Value, WebUtility.HtmlDecode(field.Groups["value"].Value)));
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        if (_person.Role.Length > 0)
        {
            request.Headers.Add(TestSignIn.Header, $"{_person.Role}/{_person.Name}");
        }

        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        using var response = await _client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var pair in set.Select(one => one.Split(';')[0].Split('=', 2)))
            {
                _cookies[pair[0]] = pair[1];
            }
        }

        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(one => one.Key, one => string.Join(", ", one.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), headers);
    }

    [GeneratedRegex("<form method=\"post\" action=\"(?<action>[^\"]*)\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormElement();

    [GeneratedRegex("name=\"seen\"[^>]*value=\"(\\d+)\"")]
    private static partial Regex SeenField();

    [GeneratedRegex("<input[^>]*?name=\"(?<name>[^\"]*)\"[^>]*?type=\"hidden\"[^>]*?value=\"(?<value>[^\"]*)\"|<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex HiddenField();
}

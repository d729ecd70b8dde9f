using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>The page of exports as somebody with a browser uses it.</summary>
internal static class ImportPage
{
    public const string Case = "/sui/cases/eastmere";
    public const string Address = Case + "/evidence/import";

    public static (string Name, byte[] Content) Csv(string name, params string[] lines) => (name, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public static string Words(Answer page) => WebUtility.HtmlDecode(page.Text);

    /// <summary>Chooses files and looks.</summary>
    public static async Task<Answer> LookAsync(Visitor visitor, (string Name, byte[] Content)[] files, params (string Field, string Value)[] typed)
    {
        var page = await visitor.GetAsync(Address);
        return await NextAsync(visitor, page, [.. files.Select(file => ("files", file.Name, file.Content))], [("look", "yes"), .. typed]);
    }

    /// <summary>Sends the form of a page that was shown, with its hidden fields and what was typed and chosen.</summary>
    public static Task<Answer> NextAsync(Visitor visitor, Answer page, params (string Field, string Value)[] typed) => NextAsync(visitor, page, [], typed);

    public static Task<Answer> NextAsync(Visitor visitor, Answer page, (string Field, string Name, byte[] Content)[] files, params (string Field, string Value)[] typed) =>
        SendAsync(visitor, Address, page, files, typed);

    public static Task<Answer> SendAsync(Visitor visitor, string address, Answer page, (string Field, string Name, byte[] Content)[] files, params (string Field, string Value)[] typed)
    {
        (string Field, string Value)[] usual = [("instrument", "service-user-survey"), ("source", "survey"), ("experience", "Lived")];
        return visitor.PostAsync(
            address,
            [
                .. Visitor.HiddenOf(page, Address),
                .. usual.Where(one => !typed.Any(other => other.Field == one.Field)).Concat(typed).Where(one => one.Value.Length > 0).Select(one => KeyValuePair.Create(one.Field, one.Value)),
            ],
            files);
    }

    /// <summary>The evidence that the case holds, read.</summary>
    public static async Task<EvidencePack> PackAsync(PagesHost host)
    {
        var opened = await host.Services.GetRequiredService<ISuiCaseCatalogue>().OpenAsync("eastmere", default);
        await using var file = opened!.File!;
        return host.Services.GetRequiredService<ISuiInspection>().Read(await file.Evidence.ExportAsync()).Pack!;
    }

    /// <summary>The rows of a table, each cell by its heading.</summary>
    public static async Task<IReadOnlyList<Dictionary<string, string>>> RowsAsync(PagesHost host, string table)
    {
        var opened = await host.Services.GetRequiredService<ISuiCaseCatalogue>().OpenAsync("eastmere", default);
        await using var file = opened!.File!;
        var held = (await file.Evidence.GetTableAsync(table))!;
        return [.. held.Rows.Select(row => held.Headings.Zip(row.Cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    /// <summary>How many people a page says that the exports hold; null where it says none.</summary>
    public static int? People(Answer page) => Regex.Match(Words(page), "rows?: ([0-9,]+) (person|people)") is { Success: true } match
        ? int.Parse(match.Groups[1].Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture) : null;
}

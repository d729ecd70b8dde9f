namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>The worked case, whole or spoilt.</summary>
internal static class Packs
{
    /// <summary>A row with more favourable than valid answers: row 7 of tallies.csv.</summary>
    private const string BadTally = "t9,survey,2019-05,,,Lived,,C5,People,9,5\n";

    /// <summary>A pack of synthetic evidence in people's own words.</summary>
    public static string Words { get; } = Path.Combine(Repository.Root, "tests/Sui.Inspection.Tool.Tests/Fixtures/words");

    /// <summary>A copy of a pack; of the worked case where none is named.</summary>
    public static string Copy(TemporaryFolder folder, string name = "pack", string? from = null)
    {
        var target = Directory.CreateDirectory(folder.File(name)).FullName;
        foreach (var file in Directory.EnumerateFiles(from ?? Repository.WorkedCase))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }

    /// <summary>Copies of the worked case, each of a provider of its own: p1, p2 and so on.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="count">How many.</param>
    /// <param name="formerToo">Whether each has an inspection before as well.</param>
    public static void OfProviders(TemporaryFolder folder, int count, bool formerToo = false)
    {
        for (var number = 1; number <= count; number++)
        {
            var pack = OfProvider(folder, $"p{number}", $"p{number}");
            if (formerToo)
            {
                MoveBack(OfProvider(folder, $"p{number}-before", $"p{number}"));
            }

            Assert.That(pack, Does.Exist);
        }
    }

    /// <summary>A copy of the worked case of another provider.</summary>
    public static string OfProvider(TemporaryFolder folder, string name, string id)
    {
        var pack = Copy(folder, name);
        var path = Path.Combine(pack, "pack.json");
        var root = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!;
        root["provider"] = new System.Text.Json.Nodes.JsonObject { ["id"] = id, ["name"] = "Provider " + id };
        File.WriteAllText(path, root.ToJsonString());
        return pack;
    }

    // Fieldwork that ended a day sooner is another one, and all evidence stays where it was.
    private static void MoveBack(string pack)
    {
        var path = Path.Combine(pack, "pack.json");
        var root = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!;
        var to = DateOnly.Parse((string)root["fieldwork"]!["to"]!, System.Globalization.CultureInfo.InvariantCulture);
        root["fieldwork"]!["to"] = to.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        File.WriteAllText(path, root.ToJsonString());
    }

    /// <summary>A copy of a synthetic pack whose first quotation is in Georgian, with a translation.</summary>
    public static string WithGeorgianQuote(TemporaryFolder folder)
    {
        var pack = Copy(folder, from: Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling"));
        var path = Path.Combine(pack, "quotes.csv");
        var lines = File.ReadAllLines(path);
        lines[0] += ",translation";
        lines[1] = "q01,interviews,2019-06-10,2019-06-10,2019-06-10,Lived,,არავინ მკითხა,person on unpaid work,Given,U1,ka,Nobody asked me";
        File.WriteAllLines(path, lines.Select((line, index) => index > 1 ? line + "," : line));
        return pack;
    }

    /// <summary>The id of the first source of a pack.</summary>
    public static string FirstSource(string pack)
    {
        using var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(pack, "pack.json")));
        return manifest.RootElement.GetProperty("sources")[0].GetProperty("id").GetString()!;
    }

    /// <summary>A copy with one error.</summary>
    public static string WithError(TemporaryFolder folder)
    {
        var pack = Copy(folder);
        File.AppendAllText(Path.Combine(pack, "tallies.csv"), BadTally);
        return pack;
    }

    /// <summary>A copy with one warning and no error.</summary>
    public static string WithWarning(TemporaryFolder folder)
    {
        var pack = Copy(folder);
        Edit(pack, "pack.json", "\"decision\": null", "\"decision\": null, \"colour\": 1");
        return pack;
    }

    /// <summary>A copy with synthetic answers to a synthetic instrument that does not ship, and the instrument's file.</summary>
    public static (string Pack, string Instrument) WithOwnInstrument(TemporaryFolder folder)
    {
        const string Own = """
            {
              "format": "sui-instrument/1", "id": "own-survey", "version": 1, "title": { "en": "A synthetic survey" }, "kind": "Survey",
              "questions": [
                {
                  "id": "own_question", "text": { "en": "A synthetic question?" }, "scale": "YesPartlyNo", "criteria": ["I1"],
                  "options": [
                    { "code": "yes", "label": { "en": "Yes" }, "meaning": "Favourable" },
                    { "code": "no", "label": { "en": "No" }, "meaning": "NotFavourable" }
                  ]
                }
              ]
            }
            """;
        var pack = Copy(folder);
        File.WriteAllText(folder.File("own.json"), Own);
        File.WriteAllText(Path.Combine(pack, "own.csv"),
            "id,source,event_date,recorded_date,received_date,experience,outcome,own_question\no1,survey,2019-05-01,,,Lived,Completed,yes\n");
        Edit(pack, "pack.json", "\"files\": [", "\"files\": [ { \"kind\": \"survey\", \"path\": \"own.csv\", \"instrument\": \"own-survey\" },");
        return (pack, folder.File("own.json"));
    }

    /// <summary>Replaces a text that must be there.</summary>
    public static void Edit(string pack, string file, string from, string to)
    {
        var path = Path.Combine(pack, file);
        var text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}

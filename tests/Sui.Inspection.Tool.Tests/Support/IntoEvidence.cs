namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Small exports of a survey tool, and evidence to add them to. All of it is made up.</summary>
internal static class IntoEvidence
{
    public const string Manifest = """
        {
          "format": "sui-evidence-pack/1",
          "id": "eastmere",
          "title": "Eastmere (synthetic)",
          "synthetic": true,
          "x-note": "kept",
          "provider": { "id": "eastmere", "name": "Eastmere Probation (synthetic)" },
          "framework": "hmip-probation-2018",
          "period": { "from": "2018-06-01", "to": "2019-05-31" },
          "fieldwork": { "from": "2019-06-03", "to": "2019-06-07" },
          "sources": [{ "id": "papers", "kind": "Document", "origin": "Inspectorate", "title": "Papers read" }],
          "files": [{ "kind": "findings", "path": "findings.csv" }],
          "decision": null
        }
        """;

    public const string Findings =
        "id,source,event_date,recorded_date,received_date,experience,criterion,direction,strength,statement\n"
        + "f1,papers,2019-06-04,,,Record,C2,For,Moderate,The policy says who answers.\n";

    /// <summary>Two people.</summary>
    public const string First = "Response ID,know_how,gave_views,months_here\n1,yes,yes,5\n2,no,no,\n";

    /// <summary>The same and a third, newest first.</summary>
    public const string Grown = "Response ID,know_how,gave_views,months_here\n3,partly,yes,12\n2,no,no,\n1,yes,yes,5\n";

    /// <summary>The same two, one of whom changed an answer.</summary>
    public const string Corrected = "Response ID,know_how,gave_views,months_here\n1,yes,yes,5\n2,partly,no,\n";

    public static string Pack(this TemporaryFolder folder, string name = "pack")
    {
        var pack = Directory.CreateDirectory(folder.File(name)).FullName;
        folder.Write(Path.Combine(name, "pack.json"), Manifest);
        folder.Write(Path.Combine(name, "findings.csv"), Findings);
        return pack;
    }

    public static string Workbook(this TemporaryFolder folder, string language = "en", string name = "evidence.xlsx")
    {
        var pack = Directory.Exists(folder.File("pack")) ? folder.File("pack") : folder.Pack();
        var converted = Shell.Run("pack", "convert", pack, "--out", folder.File(name), "--lang", language);
        Assert.That(converted.Code, Is.Zero, converted.Problems);
        return folder.File(name);
    }

    public static Ran Import(this TemporaryFolder folder, string content, string target, params string[] more) =>
        Shell.Run([
            "import", folder.Write("export.csv", content), "--instrument", "service-user-survey", "--event-date", "2019-06-04", "--into", target, .. more]);
}

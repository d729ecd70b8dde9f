using Sui.Inspection.Assessments;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Support;

/// <summary>Evidence as workbooks.</summary>
internal static class Books
{
    public static ISuiInspection Inspection { get; } = SuiInspection.Create(options => options.AddForms());


    public static string PathOf(string example) => ExamplePacks.Folder(example);

    public static byte[] Workbook(string pack, string language = "en")
    {
        using var memory = new MemoryStream();
        Assert.That(EvidenceWorkbook.Write(Inspection, pack, memory, language), Is.Empty);
        return memory.ToArray();
    }

    public static byte[] New(NewEvidence? request = null)
    {
        using var memory = new MemoryStream();
        EvidenceWorkbook.Create(Inspection, request ?? new NewEvidence { Provider = "Eastmere Probation (synthetic)" }, memory);
        return memory.ToArray();
    }

    /// <summary>A new workbook with its dates, one source and nothing else.</summary>
    public static WorkbookEdit Started(string language = "en")
    {
        var (inspection, sources) = language == "cy" ? ("Arolygiad", "Ffynonellau") : ("Inspection", "Sources");
        return new WorkbookEdit(New(new NewEvidence { Provider = "Eastmere Probation (synthetic)", Language = language }))
            .Text(inspection, "B12", "2018-06-01").Text(inspection, "B13", "2019-05-31")
            .Number(inspection, "B14", 43619).Number(inspection, "B15", 43623)
            .Text(sources, "A3", "Papers read").Text(sources, "B3", language == "cy" ? "Dogfen" : "Document")
            .Text(sources, "C3", language == "cy" ? "Arolygiaeth" : "Inspectorate").Text(sources, "D3", "Papers");
    }

    // The fourth format of a new workbook is that of its columns of days.
    /// <summary>A row of findings: a source, a day, the kind of experience, a criterion, how it speaks, and the finding.</summary>
    public static WorkbookEdit Finding(this WorkbookEdit edit, int row, string statement, string sheet = "Findings") => edit
        .Text(sheet, $"B{row}", "papers read").Number(sheet, $"C{row}", 43620, style: 4).Text(sheet, $"F{row}", "Records").Text(sheet, $"H{row}", "C2")
        .Text(sheet, $"L{row}", "For").Text(sheet, $"M{row}", "Moderate").Text(sheet, $"N{row}", statement);

    public static PackReadResult Read(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook, writable: false);
        return Inspection.ReadAsync(stream).GetAwaiter().GetResult();
    }

    public static string Assessed(PackReadResult read)
    {
        Assert.That(read.Pack, Is.Not.Null, string.Join('\n', read.Problems.Select(problem => problem.ToString())));
        using var memory = new MemoryStream();
        AssessmentJson.Write(Inspection.Assess(read), memory);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }

    public static string[] Codes(this IEnumerable<Problem> problems) => [.. problems.Select(problem => $"{problem.Code} {problem.Location.Sheet}!{problem.Location.Cell}")];
}

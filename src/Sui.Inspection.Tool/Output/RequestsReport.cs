using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Output;

/// <summary>Open requests for people at a terminal.</summary>
internal static class RequestsReport
{
    /// <summary>Prints them.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="requests">The open requests.</param>
    /// <param name="on">The day.</param>
    /// <param name="assessment">The assessment, whose rubric has the criteria.</param>
    public static void Print(IAnsiConsole console, IReadOnlyList<EvidenceRequest> requests, DateOnly on, Assessment assessment)
    {
        var day = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        console.Paragraph(assessment.Evidence.Provider.Name);
        console.Paragraph(requests.Count == 0
            ? $"Nothing is open on {day}."
            : $"Open on {day}: {Words.Count(requests.Count, "request")}, {Words.Number(requests.Count(request => request.IsPastDue))} past the day promised.");
        foreach (var request in requests)
        {
            var criterion = assessment.Rubric.Criteria.FirstOrDefault(one => one.Id == request.Record.CriterionId);
            console.WriteLine();
            console.Paragraph(request.Record.Id);
            console.Facts(
            [
                ("For", request.Record.CriterionId + (criterion is null ? string.Empty : ": " + criterion.Statement.English)),
                ("Asked for", request.Record.RequestedOn is { } asked ? $"{asked}, open for {Words.Count(request.DaysOpen ?? 0, "day")}" : "day not recorded"),
                ("Promised", Promise(request, assessment.Evidence.Fieldwork.To)),
                .. string.IsNullOrEmpty(request.Record.Note) ? (IEnumerable<(string, string)>)[] : [("Note", request.Record.Note)],
            ]);
        }
    }

    // Where no day was agreed, the method takes the end of fieldwork.
    private static string Promise(EvidenceRequest request, DateOnly end) => (request.Record.DueOn, request.DaysPastDue) switch
    {
        ({ } due, > 0 and var days) => $"for {due}, {Words.Count(days, "day")} ago",
        ({ } due, 0) => $"for {due}: due",
        ({ } due, var days) => $"for {due}, in {Words.Count(-(days ?? 0), "day")}",
        _ => $"for no day; the end of fieldwork counts, {end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
    };
}

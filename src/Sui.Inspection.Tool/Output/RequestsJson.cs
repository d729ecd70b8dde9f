using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Open requests as JSON.</summary>
internal static class RequestsJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-requests/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="requests">The open requests.</param>
    /// <param name="on">The day.</param>
    /// <param name="problems">The problems of the pack.</param>
    public static void Print(TextWriter output, IReadOnlyList<EvidenceRequest> requests, DateOnly on, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.Objects("open", requests, request =>
            {
                writer.WriteString("id", request.Record.Id);
                writer.WriteString("criterion", request.Record.CriterionId);
                writer.WriteString("requestedOn", request.Record.RequestedOn?.Text);
                writer.WholeNumber("daysOpen", request.DaysOpen);
                writer.WriteString("dueOn", request.Record.DueOn?.Text);
                writer.WholeNumber("daysPastDue", request.DaysPastDue);
                writer.WriteString("note", request.Record.Note);
            });
            ProblemsJson.Write(writer, problems);
        });
}

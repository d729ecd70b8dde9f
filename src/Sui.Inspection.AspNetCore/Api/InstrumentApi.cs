using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>The instruments that the API gives, for hosts that render them.</summary>
internal static class InstrumentApi
{
    /// <summary>Lists them.</summary>
    public static IResult List([FromServices] ISuiInspection inspection) => TypedResults.Ok(inspection.Instruments.Select(instrument => new
    {
        instrument.Identity.Id,
        instrument.Identity.Version,
        instrument.Identify().Sha256,
        Title = instrument.Title.Texts,
        Kind = instrument.Kind.ToString(),
        Questions = instrument.Questions.Count,
        Seconds = instrument.Questions.Sum(question => question.Seconds),
    }));

    /// <summary>Gives one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="inspection">What knows them.</param>
    /// <param name="version">Its version; null for the newest.</param>
    public static IResult Get(string id, [FromServices] ISuiInspection inspection, int? version = null) =>
        inspection.Instruments.Find(id, version) is { } instrument
            ? TypedResults.Text(InstrumentContent.Of(instrument).ToString(), "application/json", System.Text.Encoding.UTF8)
            : ApiProblems.Refused(StatusCodes.Status404NotFound, PageProblems.Unknown);
}

using System.Globalization;
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
    /// <param name="version">Its version; null for the newest. A text, since what is no number is answered as everything else is.</param>
    public static IResult Get(string id, [FromServices] ISuiInspection inspection, string? version = null)
    {
        int? wanted = null;
        if (version is not null)
        {
            if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                return ApiProblems.Refused(
                    StatusCodes.Status400BadRequest, PageProblems.Unknown with { Message = "The version is none.", Expected = "version: a whole number from 1." });
            }

            wanted = number;
        }

        return inspection.Instruments.Find(id, wanted) is { } instrument
            ? TypedResults.Text(InstrumentContent.Of(instrument).ToString(), "application/json", System.Text.Encoding.UTF8)
            : ApiProblems.Refused(StatusCodes.Status404NotFound, PageProblems.Unknown with { Expected = "An id and a version that the call instruments lists." });
    }
}

using System.Text.Json;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>
/// Writes the outcome as data. Here null is written, since it says something: not placed, not rated, not shown.
/// </summary>
internal static class JsonRecordWriter
{
    /// <summary>Writes the record.</summary>
    public static void Write(Utf8JsonWriter json, AnnexRecord record)
    {
        json.WriteStartObject();
        json.WriteStartObject("provider");
        json.Text("id", record.ProviderId);
        json.Text("name", record.ProviderName);
        json.WriteEndObject();
        json.Text("pack", record.PackId);
        json.WriteBoolean("synthetic", record.Synthetic);
        Version(json, "framework", record.Framework);
        Version(json, "rubric", record.Rubric);
        json.WriteBoolean("calibrated", record.Calibrated);
        json.Member("rung", (int?)record.Rung);
        json.WriteString("reach", record.Reach.ToString());
        json.Member("security", record.Security);
        json.WriteString("prompt", PromptResultText.Of(record.Prompt, record.Elements));
        json.WriteStartObject("rating");
        Rating(json, "value", record.Rating);
        Rating(json, "low", record.RatingLow);
        Rating(json, "high", record.RatingHigh);
        json.WriteBoolean("indicative", true);
        json.Strings("notRated", record.NotRatedReasons.Select(reason => reason.ToString()));
        json.Strings("limitedBy", record.RatingLimitedBy);
        json.WriteEndObject();
        Decision(json, record);
        json.Member("peopleHeard", record.PeopleHeard);
        People(json, record);
        Elements(json, record);
        json.Objects("criteria", record.Criteria, criterion => Criterion(json, criterion));
        json.WriteEndObject();
    }

    /// <summary>Writes how the elements stand, for each constituency.</summary>
    public static void Elements(Utf8JsonWriter json, AnnexRecord record) => json.Objects("elements", record.Elements, element =>
    {
        json.WriteString("constituency", element.Constituency);
        json.WriteString("element", element.Element);
        json.WriteString("result", element.Result.ToString());
        json.Strings("criteria", element.Criteria);
    });

    /// <summary>Writes how a criterion stands.</summary>
    public static void Standing(Utf8JsonWriter json, AnnexRecordCriterion criterion)
    {
        json.Text("id", criterion.Id);
        json.Member("rung", (int?)criterion.Rung);
        json.WriteString("importance", criterion.Importance.ToString());
        json.WriteString("status", criterion.Status.ToString());
        json.Member("reason", criterion.Reason);
        json.Member("firm", criterion.Firm);
        json.WriteBoolean("leftOut", criterion.LeftOut);
        json.Member("absence", criterion.Absence);
    }

    private static void People(Utf8JsonWriter json, AnnexRecord record)
    {
        json.Member("caseload", record.Caseload);
        json.Objects("sources", record.Sources, source =>
        {
            json.Text("id", source.Id);
            json.Text("title", source.Title);
            json.WriteString("kind", source.Kind.ToString());
            json.Member("heard", source.Heard);
            json.Member("invited", source.Invited);
        });
        json.Objects("profile", record.Profile, group =>
        {
            json.Text("characteristic", group.Characteristic);
            json.Text("group", group.Group);
            json.Member("share", group.Share);
            json.Member("heard", group.Heard);
        });
        json.Objects("activities", record.Activities, activity =>
        {
            json.Text("id", activity.Id);
            json.Text("name", activity.Name);
            json.Member("people", activity.People);
        });
    }

    private static void Decision(Utf8JsonWriter json, AnnexRecord record)
    {
        if (!record.Decided)
        {
            json.WriteNull("decision");
            return;
        }

        json.WriteStartObject("decision");
        json.Member("rung", (int?)record.DecidedRung);
        Rating(json, "rating", record.DecidedRating);
        json.WriteEndObject();
    }

    private static void Criterion(Utf8JsonWriter json, AnnexRecordCriterion criterion)
    {
        Standing(json, criterion);
        json.Number("weight", criterion.Weight);
        json.Objects("shares", criterion.Shares, share =>
        {
            json.WriteString("sourceKind", share.SourceKind.ToString());
            json.WriteString("experience", share.Experience.ToString());
            json.WriteString("origin", share.Origin.ToString());
            json.WriteString("unit", share.Unit.ToString());
            json.Member("favourable", share.Favourable);
            json.Member("valid", share.Valid);
            json.Strings("questions", share.Questions);
        });
    }

    private static void Version(Utf8JsonWriter json, string name, DataIdentity version)
    {
        json.WriteStartObject(name);
        json.Text("id", version.Id);
        json.WriteNumber("version", version.Version);
        json.Text("sha256", version.Sha256);
        json.WriteEndObject();
    }

    private static void Rating(Utf8JsonWriter json, string name, Rating? rating) =>
        json.WriteString(name, rating?.ToString() ?? "NotRated");
}

using System.Globalization;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Json;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>Reads what is compared from the JSON that an annex carries.</summary>
internal sealed class RecordReader(Faults faults)
{
    /// <summary>Reads a record. What is wrong is among the faults.</summary>
    /// <param name="format">The format that carried it.</param>
    /// <param name="json">The bytes.</param>
    public ReadRecord? Read(string format, ReadOnlySpan<byte> json)
    {
        if (AnnexJson.Open(json, faults) is not { Data: var data } annex)
        {
            return null;
        }

        var record = Record(format, annex);
        if (!faults.Failed && data.AnyText(AnnexJson.Digest) is var digest && !faults.Failed && digest != record.Claim.RecordSha256)
        {
            data.Error(
                VerifyCodes.Changed, AnnexJson.Digest, "The record was changed after it was written: its digest is another.", "The record as it was written.",
                "Do not rely on the file; ask whoever published it for an unchanged copy.");
        }

        // A page carries its record without text, and so without this; an earlier version wrote none.
        if (!faults.Failed && data.Has(AnnexJson.DocumentDigest) && data.AnyText(AnnexJson.DocumentDigest) is var whole && !faults.Failed
            && whole != annex.DigestOfDocument)
        {
            data.Error(
                VerifyCodes.Changed, AnnexJson.DocumentDigest, "The file was changed outside its record after it was written: its digest is another.",
                "The file as it was written.", "Do not rely on the file; ask whoever published it for an unchanged copy.");
        }

        return record;
    }

    private ReadRecord Record(string format, AnnexJson annex)
    {
        var data = annex.Data;
        var record = data.Object(AnnexJson.Record);
        var rating = record.Object("rating");
        var prompt = record.AnyText("prompt");
        return new ReadRecord
        {
            Claim = new AnnexClaim
            {
                Format = format,
                Audience = Value(data, "audience", ("published", AnnexAudience.Published), ("working", AnnexAudience.Working)),
                Part = data.Has("part") ? Value(data, "part", ("annex", AnnexPart.Annex), ("supplement", AnnexPart.Supplement), ("easyRead", AnnexPart.EasyRead)) : AnnexPart.Annex,
                SupplementAddress = data.Has("supplementAddress") && data.AnyText("supplementAddress") is var address && SupplementAddress.IsValid(address) ? address : null,
                RecordCommitment = data.Has("recordCommitment") ? Commitment(data) : null,
                Language = data.AnyText("language"),
                Date = Day(data),
                ProviderId = record.Object("provider").AnyText("id"),
                PackId = record.AnyText("pack"),
                Framework = Identity(record.Object("framework")),
                Rubric = Identity(record.Object("rubric")),
                RecordSha256 = annex.DigestOfRecord,
                Rung = Rung(record),
                Prompt = Prompt(record, prompt),
                Rating = Rating(rating, "value"),
                RatingLow = Rating(rating, "low"),
                RatingHigh = Rating(rating, "high"),
            },
            Prompt = prompt,
            Reach = record.Choice<Reach>("reach"),
            PeopleHeard = record.OrNull("peopleHeard", record.Whole),
            Caseload = record.OrNull("caseload", record.Whole),
            NotRated = rating.Has("notRated") ? rating.Choices<NotRatedReason>("notRated") : null,
            LimitedBy = rating.Has("limitedBy") ? rating.AnyTexts("limitedBy") : [],
            Elements = record.List("elements", element => new ElementOutcome(
                element.AnyText("constituency"), element.AnyText("element"), element.Choice<ElementResult>("result"), element.AnyTexts("criteria"))),
            Criteria = record.List("criteria", criterion => new ReadRecord.ReadCriterion(
                criterion.AnyText("id"), criterion.Choice<CriterionStatus>("status"), criterion.OrNull("reason", criterion.Choice<UnclearReason>),
                criterion.OptionalFlag("firm"), criterion.OptionalFlag("leftOut") ?? false)),
            Standing = (record.Has("decision") && record.ObjectOrNull("decision") is { } decision ? Rung(decision) : null) ?? Rung(record),
            Ladders = [.. annex.Root.Member("sections") is { } sections ? Ladders(sections) : []],
        };
    }

    private static IEnumerable<Rung?> Ladders(DataNode node)
    {
        if (node.Kind == DataNodeKind.Object && node.Member("type")?.Text == "ladder" && node.Member("steps") is { } steps)
        {
            var placed = steps.Children.Where(step => step.Member("placed")?.Flag == true).Select(step => (Rung?)(int)(step.Member("rung")?.Number ?? -1)).ToList();
            yield return placed is [var one] ? one : placed.Count == 0 ? null : (Rung)(-1);
        }

        foreach (var below in node.Children.SelectMany(Ladders))
        {
            yield return below;
        }
    }

    private static Rung? Rung(DataObject data) => data.OrNull("rung", name => (Rung)data.Whole(name, 0, 5, "A rung."));

    private static DataIdentity Identity(DataObject data) => new(data.AnyText("id"), data.Positive("version"), data.AnyText("sha256"));

    // Unlike an address, which does no more than lead on, this is relied on: another form is a fault.
    private string? Commitment(DataObject data)
    {
        var text = data.AnyText("recordCommitment");
        if (RecordCommitment.IsValid(text))
        {
            return text;
        }

        Unknown(data, "recordCommitment", "64 lower-case hexadecimal digits.");
        return null;
    }

    private DateOnly Day(DataObject data)
    {
        var text = data.AnyText("date");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !faults.Failed)
        {
            Unknown(data, "date", "A day, written like 2019-08-01.");
        }

        return day;
    }

    private static PromptResult Prompt(DataObject record, string text)
    {
        if (!PromptResultText.TryRead(text, out var prompt) && text.Length > 0)
        {
            Unknown(record, "prompt", "A judgement of the prompt.");
        }

        return prompt;
    }

    private static Rating? Rating(DataObject rating, string name)
    {
        var text = rating.AnyText(name);
        if (EnumNames<Rating>.TryFind(text, out var value))
        {
            return value;
        }

        if (text != OutcomeNames.NotRated && text.Length > 0)
        {
            Unknown(rating, name, $"{OutcomeNames.NotRated}, {EnumNames<Rating>.Joined}.");
        }

        return null;
    }

    private static T Value<T>(DataObject data, string name, params ReadOnlySpan<(string Name, T Value)> values)
        where T : struct
    {
        var text = data.AnyText(name);
        foreach (var (known, value) in values)
        {
            if (known == text)
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            Unknown(data, name, "One of the names that the format has.");
        }

        return default;
    }

    private static void Unknown(DataObject data, string name, string expected) => data.Error(
        VerifyCodes.Shape.UnknownValue, name, "The value is not one of those allowed.", expected, "Give the file as it was written.");
}

using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>A framework's canonical JSON: the members of its file.</summary>
internal static class FrameworkContent
{
    /// <summary>The whole framework.</summary>
    public static CanonicalObject Of(Framework framework) => new CanonicalObject()
        .Text("format", FrameworkReader.Format)
        .Text("id", framework.Identity.Id)
        .Number("version", framework.Identity.Version)
        .Words("title", framework.Title)
        .Text("publisher", framework.Publisher)
        .Object("terms", new CanonicalObject().Words("singular", framework.Terms.Singular).Words("plural", framework.Terms.Plural))
        .Objects("standards", framework.Standards, Standard)
        .Object("prompt", Prompt(framework.Prompt))
        .Object("rollUp", RollUp(framework.RollUp));

    private static CanonicalObject Standard(Standard standard) => new CanonicalObject()
        .Text("id", standard.Id)
        .Words("name", standard.Name)
        .Number("domain", standard.Domain)
        .Flag("verified", standard.Verified)
        .Words("source", standard.Source);

    private static CanonicalObject Prompt(Prompt prompt) => new CanonicalObject()
        .Text("id", prompt.Id)
        .Text("standardId", prompt.StandardId)
        .Text("keyQuestionId", prompt.KeyQuestionId)
        .Words("keyQuestion", prompt.KeyQuestion)
        .Words("officialWording", prompt.OfficialWording)
        .Words("standardWording", prompt.StandardWording)
        .IfTrue("verified", prompt.Verified)
        .Words("source", prompt.Source)
        .Words("summary", prompt.Summary)
        .Words("attribution", prompt.Attribution)
        .Words("subject", prompt.Subject)
        .Objects("elements", prompt.Elements, element => Named(element.Id, element.Name, element.ShortName))
        .Objects("constituencies", prompt.Constituencies, one => Named(one.Id, one.Name, one.ShortName))
        .Object("gate", new CanonicalObject()
            .Text("element", prompt.Gate.Element)
            .Words("notMet", prompt.Gate.NotMet)
            .Words("insufficientEvidence", prompt.Gate.InsufficientEvidence)
            .Words("notSettled", prompt.Gate.NotSettled));

    private static CanonicalObject Named(string id, LocalisedText name, LocalisedText? shortName) =>
        new CanonicalObject().Text("id", id).Words("name", name).Words("shortName", shortName);

    private static CanonicalObject RollUp(RollUpScale scale) => new CanonicalObject()
        .Flag("verified", scale.Verified)
        .Objects("caseBands", scale.CaseBands, Band)
        .Number("discretionWithin", scale.DiscretionWithin)
        .Objects("overallBands", scale.OverallBands, Band)
        .Number("standards", scale.Standards)
        .Objects("claims", scale.Claims, claim => new CanonicalObject()
            .Text("id", claim.Id)
            .Flag("verified", claim.Verified)
            .Words("source", claim.Source));

    private static CanonicalObject Band(RatingBand band) => new CanonicalObject().Choice<Rating>("rating", band.Rating).Number("from", band.From);
}

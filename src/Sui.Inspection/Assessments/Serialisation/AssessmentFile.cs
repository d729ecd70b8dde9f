using Sui.Inspection.Evidence;
using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps an assessment's JSON to its records, property by property, as <see cref="AssessmentWriter"/> writes them.</summary>
internal static class AssessmentFile
{
    private const int HashDigits = 64;

    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static AssessmentDocument Read(DataObject file)
    {
        file.Constant("format", AssessmentJson.Format);
        var (rating, keyQuestion) = OutcomeFile.ReadRating(file.Object("rating"));
        var document = new AssessmentDocument
        {
            Provider = ReadProvider(file.Object("provider")),
            Pack = ReadPack(file.Object("pack")),
            Framework = ReadIdentity(file.Object("framework")),
            Rubric = ReadIdentity(file.Object("rubric")),
            Criteria = file.List("criteria", CriterionFile.Read),
            Placement = PlacementFile.Read(file.Object("placement")),
            Counterfactual = PlacementFile.ReadCounterfactual(file.Object("counterfactual")),
            Activities = file.List("activities", OutcomeFile.ReadActivity),
            Aims = file.List("aims", OutcomeFile.ReadAim),
            Judgement = OutcomeFile.ReadJudgement(file.Object("judgement")),
            Rating = rating,
            KeyQuestionId = keyQuestion,
            Contradictions = file.List("contradictions", OutcomeFile.ReadContradiction),
            KindContradictions = file.OptionalList("kindContradictions", OutcomeFile.ReadKindContradiction),
            ProviderContradictions = file.OptionalList("providerContradictions", OutcomeFile.ReadProviderContradiction),
            Absences = file.List("absences", OutcomeFile.ReadAbsence),
            Heard = CountsFile.ReadHeard(file.Object("heard")),
            Representation = file.OptionalObject("representation") is { } representation ? RepresentationFile.Read(representation) : null,
            Proposals = CountsFile.ReadProposals(file.Object("proposals")),
            Influence = CountsFile.ReadInfluence(file.Object("influence")),
            Problems = file.List("problems", ProblemFile.Read),
        };
        file.Done();
        return document;
    }

    private static Provider ReadProvider(DataObject data)
    {
        var provider = new Provider(data.AnyText("id"), data.AnyText("name"));
        data.Done();
        return provider;
    }

    private static AssessedPack ReadPack(DataObject data)
    {
        var pack = new AssessedPack
        {
            Id = data.AnyText("id"),
            Title = data.AnyText("title"),
            Synthetic = data.Flag("synthetic"),
            PublishedEvidenceOnly = data.Flag("publishedEvidenceOnly"),
        };
        data.Done();
        return pack;
    }

    private static DataIdentity ReadIdentity(DataObject data)
    {
        var identity = new DataIdentity(
            data.AnyText("id"), data.Positive("version"), data.Formed("sha256", IsHash, "64 lower-case hexadecimal digits."));
        data.Done();
        return identity;
    }

    private static bool IsHash(string text) => text.Length == HashDigits && text.All(char.IsAsciiHexDigitLower);
}

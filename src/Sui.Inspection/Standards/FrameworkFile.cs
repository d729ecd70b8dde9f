using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>Maps a framework's JSON to its records, property by property; the paths in both are the same.</summary>
internal static class FrameworkFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static Framework Read(DataObject file)
    {
        file.Constant("format", FrameworkReader.Format);
        file.Ignored("$schema");
        var framework = new Framework
        {
            Identity = new DataVersion(file.Id("id"), file.Positive("version")),
            Title = file.Words("title"),
            Publisher = file.Text("publisher"),
            Terms = ReadTerms(file.Object("terms")),
            Standards = file.List("standards", ReadStandard),
            Prompt = ReadPrompt(file.Object("prompt")),
            RollUp = ReadRollUp(file.Object("rollUp")),
        };
        file.Done();
        return framework;
    }

    private static PrintTerms ReadTerms(DataObject data)
    {
        var terms = new PrintTerms(data.Words("singular"), data.Words("plural"));
        data.Done();
        return terms;
    }

    private static Standard ReadStandard(DataObject data)
    {
        var standard = new Standard(data.Id("id"), data.Words("name"), data.Positive("domain"), data.Flag("verified"))
        {
            Source = data.OptionalWords("source"),
        };
        data.Done();
        return standard;
    }

    private static Prompt ReadPrompt(DataObject data)
    {
        var prompt = new Prompt
        {
            Id = data.Id("id"),
            StandardId = data.Id("standardId"),
            KeyQuestionId = data.Id("keyQuestionId"),
            KeyQuestion = data.Words("keyQuestion"),
            OfficialWording = data.Words("officialWording"),
            StandardWording = data.OptionalWords("standardWording"),
            Verified = data.OptionalFlag("verified") ?? false,
            Source = data.OptionalWords("source"),
            Summary = data.Words("summary"),
            Attribution = data.Words("attribution"),
            Subject = data.Words("subject"),
            Elements = data.List("elements", ReadElement),
            Constituencies = data.List("constituencies", ReadConstituency),
            Gate = ReadGate(data.Object("gate")),
        };
        data.Done();
        return prompt;
    }

    private static PromptElement ReadElement(DataObject data)
    {
        var element = new PromptElement(data.Id("id"), data.Words("name"), data.OptionalWords("shortName"));
        data.Done();
        return element;
    }

    private static Constituency ReadConstituency(DataObject data)
    {
        var constituency = new Constituency(data.Id("id"), data.Words("name"), data.OptionalWords("shortName"));
        data.Done();
        return constituency;
    }

    private static PromptGate ReadGate(DataObject data)
    {
        var gate = new PromptGate(data.Id("element"), data.Words("notMet"), data.Words("insufficientEvidence"))
        {
            NotSettled = data.OptionalWords("notSettled"),
        };
        data.Done();
        return gate;
    }

    private static RollUpScale ReadRollUp(DataObject data)
    {
        var scale = new RollUpScale
        {
            Verified = data.Flag("verified"),
            CaseBands = data.List("caseBands", ReadBand),
            DiscretionWithin = data.Number("discretionWithin"),
            OverallBands = data.List("overallBands", ReadBand),
            Standards = data.Positive("standards"),
            Claims = data.OptionalList("claims", ReadClaim),
        };
        data.Done();
        return scale;
    }

    private static ScaleClaim ReadClaim(DataObject data)
    {
        var claim = new ScaleClaim(data.Id("id"), data.Flag("verified"), data.Words("source"));
        data.Done();
        return claim;
    }

    private static RatingBand ReadBand(DataObject data)
    {
        var band = new RatingBand(data.Choice<Rating>("rating"), data.Number("from"));
        data.Done();
        return band;
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Reads what people hold from the entries of a journal, and leaves out what is kept from whoever looks.</summary>
internal static class OpinionReader
{
    /// <summary>What was computed, held and decided, as somebody may see it.</summary>
    public static CaseOpinions Read(CaseContent content, CaseStatements statements, SqliteTransaction? transaction, CaseActor by, CancellationToken cancellationToken)
    {
        var state = content.State(statements, transaction);
        var voices = state.Voices;
        var hidden = state.HidesFrom(by.Name);
        var placements = voices.Placements.ConvertAll(entry => Placement(entry, state.Hidden, statements.ReadWords(transaction, entry), voices.WasBlind(entry)) with { IsOfFormerEvidence = voices.IsFormer(entry, state.Evidence) });
        var opinions = new CaseOpinions { IsBlind = voices.IsBlind, IsHidden = hidden, Placed = voices.Placed, PlacedOnFormerEvidence = hidden && voices.HasPlaced(by.Name) };
        if (hidden)
        {
            // Who has not placed has no placement of their own to see.
            return opinions;
        }

        var assessment = content.Assess(statements, transaction, cancellationToken);
        return opinions with
        {
            ComputedRung = assessment?.Placement.Rung,
            ComputedRating = assessment?.Rating.Value,
            ComputedLow = assessment?.Rating.Low,
            ComputedHigh = assessment?.Rating.High,
            Placements = placements,
            Agreement = AgreementOf([.. placements.Where((_, place) => voices.IsOfLastRound(voices.Placements[place]))]),
            Judgement = state.Ownership.Judgement is { } judged ? Judgement(judged, statements.ReadWords(transaction, judged), state) : null,
            Moderation = state.StandingJudgement is not null && state.Ownership.Moderation is { } moderated
                ? new RecordedModeration(moderated.Sequence, At(moderated), state.Hidden.Actor(moderated), statements.ReadWords(transaction, moderated)) : null,
            Dissent = [.. voices.Dissent.Where(entry => entry.Sequence > state.Evidence)
                .Select(entry => new CaseDissent(entry.Subject, entry.Sequence, state.Hidden.Actor(entry), statements.ReadWords(transaction, entry)))],
        };
    }

    /// <summary>The comments with the answers that stand.</summary>
    public static List<RecordedComment> Comments(CaseStatements statements, SqliteTransaction? transaction, CaseState state) => state.Voices.Comments.ConvertAll(
        entry => new RecordedComment(
            entry.Subject, entry.Sequence, At(entry), state.Hidden.Actor(entry),
            new CaseComment
            {
                From = Enum.Parse<CaseCommentFrom>(entry.Text("from")!),
                Role = state.Hidden.Shown(entry.Text("role")!),
                About = state.Hidden.Shown(entry.Text("about")!),
                Text = statements.ReadWords(transaction, entry),
            },
            state.Voices.Answer(entry.Subject) is { } answer
                ? new RecordedAnswer(
                    answer.Sequence, At(answer), state.Hidden.Actor(answer), Enum.Parse<CaseDisposition>(answer.Text("disposition")!), statements.ReadWords(transaction, answer))
                : null));

    /// <summary>How far blind placements agree; null where fewer than two people made one.</summary>
    internal static PlacementAgreement? AgreementOf(IReadOnlyList<RecordedPlacement> placements)
    {
        var rungs = placements.Where(placement => placement.IsBlind).Select(placement => placement.Placement.Rung).ToList();
        if (rungs.Count < 2)
        {
            return null;
        }

        var pairs = rungs.SelectMany((rung, place) => rungs.Skip(place + 1).Select(other => (rung, other))).ToList();
        return new PlacementAgreement(
            rungs.Count, pairs.Count, pairs.Count(pair => pair.rung == pair.other), pairs.Count(pair => Math.Abs((int?)pair.rung - (int?)pair.other ?? 0) == 1),
            rungs.Min(), rungs.Max());
    }

    private static RecordedPlacement Placement(JournalEntry entry, HiddenTexts hidden, string reason, bool isBlind) => new(
        entry.Subject, entry.Sequence, At(entry), hidden.Actor(entry),
        new CasePlacement { Perspective = Enum.Parse<CasePerspective>(entry.Text("perspective")!), Rung = Rung(entry, "rung"), Rating = Rating(entry, "rating"), Reason = reason },
        isBlind);

    private static RecordedJudgement Judgement(JournalEntry entry, string reason, CaseState state) => new(
        entry.Sequence, At(entry), state.Hidden.Actor(entry),
        new CaseJudgement
        {
            Confirms = Flag(entry, "confirms"),
            Rating = Rating(entry, "rating"),
            Rung = Rung(entry, "rung"),
            Reason = reason,
            LivedExperienceTookPart = Flag(entry, "livedExperience"),
        },
        Rung(entry, "computedRung"), Rating(entry, "computedRating"), state.StandingJudgement == entry);

    private static Rung? Rung(JournalEntry entry, string member) =>
        entry.Body.TryGetValue(member, out var value) && value.ValueKind == System.Text.Json.JsonValueKind.Number && value.TryGetInt32(out var rung) ? (Rung)rung : null;

    private static Rating? Rating(JournalEntry entry, string member) => Enum.TryParse<Rating>(entry.Text(member), out var rating) ? rating : null;

    private static bool Flag(JournalEntry entry, string member) =>
        entry.Body.TryGetValue(member, out var value) && value.ValueKind == System.Text.Json.JsonValueKind.True;

    private static DateTimeOffset At(JournalEntry entry) =>
        DateTimeOffset.TryParse(entry.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default;
}

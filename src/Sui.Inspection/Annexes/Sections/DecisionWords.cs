using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Who decided and why, who took part, and who disagreed.</summary>
internal sealed class DecisionWords(AnnexContext context)
{
    private const int MostNamed = 4;

    private readonly Decision? _decision = context.Pack.Decision;

    /// <summary>Who decided what, and how that stands to what the evidence gives; or that nobody has.</summary>
    public string Short() => _decision is null
        ? context.Words.Say("Decision.None.Short")
        : Approves ? context.Words.Say(
            "Decision.Approved", ("role", context.FromPack(_decision.DecidedBy)), ("date", context.Words.Date(_decision.DecidedOn)))
        : context.PublishedOnly ? context.Words.Say(
            "Decision.OnPublished", ("role", context.FromPack(_decision.DecidedBy)), ("date", context.Words.Date(_decision.DecidedOn)))
        : Decided(_decision) + " " + Against(_decision);

    /// <summary>Whether people with lived experience took part in the judgement.</summary>
    public string LivedExperience() => context.Words.Say(_decision switch
    {
        null => "Lived.NotYet",
        { LivedExperienceTookPart: true } => "Lived.TookPart",
        _ => "Lived.Nobody",
    });

    /// <summary>The dissent and the council's reply, to stand on page one.</summary>
    public IEnumerable<AnnexBlock> Dissent()
    {
        foreach (var (key, remarks) in new[]
        {
            ("Decision.Dissent", _decision?.Dissent ?? []), ("Decision.Council", _decision?.CouncilReplies ?? []),
        })
        {
            if (remarks.Count > 0)
            {
                yield return new CalloutBlock(context.Words.Say(key), [.. Remarks(remarks)]);
            }
        }
    }

    /// <summary>The dissent and the council's reply in a line each, without the answers, which stand further on.</summary>
    public IEnumerable<AnnexBlock> Disagreement()
    {
        foreach (var (key, remarks) in new[]
        {
            ("Decision.Dissent.Lead", _decision?.Dissent ?? []), ("Decision.Council.Lead", _decision?.CouncilReplies ?? []),
        })
        {
            if (remarks.Sum(remark => remark.Text.Length) > context.Room.Remarks)
            {
                var by = remarks.Select(remark => context.FromPack(remark.By)).Distinct(StringComparer.Ordinal).ToList();
                var named = context.Words.List([.. by.Take(MostNamed)]);
                yield return Blocks.Lead(context.Words.Say(key), context.Words.Count(
                    "Remarks.Many", remarks.Count, ("by", by.Count > MostNamed ? context.Words.Say("Remarks.Among", ("by", named)) : named)));
            }
            else if (remarks.Count > 0)
            {
                yield return Blocks.Lead(context.Words.Say(key), Blocks.Sentences(remarks.Select(remark => context.Words.Say(
                    "Remark.Said",
                    ("by", context.Words.Capitalise(context.FromPack(remark.By))), ("text", context.Sentence(context.FromPack(remark.Text)))))));
            }
        }
    }

    /// <summary>Every comment on the decision with its answer: dissent, the council's reply and the provider's on factual accuracy.</summary>
    public IEnumerable<AnnexSection> Comments()
    {
        var comments = new[]
        {
            ("Decision.Dissent", _decision?.Dissent ?? []),
            ("Decision.Council", _decision?.CouncilReplies ?? []),
            ("Decision.Comments", _decision?.ProviderComments ?? []),
        }.Where(one => one.Item2.Count > 0)
            .SelectMany(one => Remarks(one.Item2).Prepend(new ParagraphBlock([Blocks.Strong(context.Words.Say(one.Item1) + ".")]))).ToList();
        return comments.Count == 0 ? [] : [new AnnexSection("limits-comments", context.Words.Say("Comments.Heading"), comments)];
    }

    /// <summary>The provider's comments on factual accuracy, each with its answer.</summary>
    public IEnumerable<AnnexBlock> ProviderComments() => Remarks(_decision?.ProviderComments ?? []);

    /// <summary>The decision, its reasons and its moderation.</summary>
    public IEnumerable<AnnexBlock> Full()
    {
        var words = context.Words;
        if (_decision is null)
        {
            return Blocks.Paragraph(words.Say(context.PublishedOnly ? "Decision.NotApproved" : "Decision.None"));
        }

        return
        [
            new ParagraphBlock(Short()),
            Blocks.Lead(words.Say("Decision.Reason"), context.Sentence(context.FromPack(_decision.Reason))),
            .. !Approves && _decision.PlacedOn is { } placed && placed < _decision.DecidedOn ? Blocks.Paragraph(words.Say("Decision.Placed", ("date", words.Date(placed)))) : [],
            new ParagraphBlock(_decision.ModeratedBy is { } moderator && Moderation.IsBySecondPerson(_decision)
                ? words.Say("Decision.Moderated", ("role", context.FromPack(moderator)))
                : words.Say("Decision.NotModerated")),
        ];
    }

    // Nobody places anything on published evidence alone: what is decided there is that it may be published.
    private bool Approves => context.PublishedOnly && _decision is { Rung: null, Rating: null };

    private string Decided(Decision decision) => context.Words.Say(
        context.Draft ? "Decision.Short.Draft" : "Decision.Short",
        ("role", context.FromPack(decision.DecidedBy)),
        ("date", context.Words.Date(decision.DecidedOn)),
        ("rung", OutcomeWords.DecidedRung(context, decision.Rung)),
        ("rating", OutcomeWords.RatingName(context, decision.Rating)));

    /// <summary>How a decision stands to what the evidence gives: rung and rating each.</summary>
    public string Against(Decision decision)
    {
        var rating = context.Assessment.Rating;
        if (context.NamesNoRung)
        {
            // Who names no rung confirms none.
            return context.Words.Say(
                (decision.Rating == rating.Value, Settles(decision)) switch
                {
                    (true, _) => "Decision.NoRung",
                    (_, true) => context.Draft ? "Decision.NoRung.Settles.Draft" : "Decision.NoRung.Settles",
                    _ => "Decision.NoRung.Rating",
                },
                ("rung", context.RungName(context.Assessment.Placement.Rung!.Value)));
        }

        return context.Words.Say((context.Departs, decision.Rating == rating.Value, Settles(decision)) switch
        {
            (false, true, _) => "Decision.Confirms",
            (false, _, true) => context.Draft ? "Decision.Settles.Draft" : "Decision.Settles",
            (false, _, _) => "Decision.Departs.Rating",
            (true, true, _) => "Decision.Departs.Rung",
            (true, _, true) => context.Draft ? "Decision.Departs.Settles.Draft" : "Decision.Departs.Settles",
            _ => "Decision.Departs",
        });
    }

    /// <summary>Whether a decision is on a rating that the evidence neither gives nor leaves open.</summary>
    public bool IsOutside(Decision decision) => decision.Rating != context.Assessment.Rating.Value && !Settles(decision);

    private bool Settles(Decision decision) =>
        context.Assessment.Rating is { Value: null } rating && decision.Rating >= rating.Low && decision.Rating <= rating.High;

    private IEnumerable<AnnexBlock> Remarks(IReadOnlyList<Remark> remarks) => Blocks.List(
        remarks.Select(remark => (IReadOnlyList<TextRun>)
        [
            Blocks.Strong(remark.SaidOn is { } day
                ? context.Words.Say("Remark.By.On", ("by", context.Words.Capitalise(context.FromPack(remark.By))), ("date", context.Words.Date(day)))
                : context.Words.Say("Remark.By", ("by", context.Words.Capitalise(context.FromPack(remark.By))))),
            new TextRun(" " + context.Sentence(context.FromPack(remark.Text)) + " "),
            Blocks.Strong(context.Words.Say("Remark.Answer")),
            new TextRun(" " + (remark.Answer is { } answer ? context.Sentence(context.FromPack(answer)) : context.Words.Say("Remark.NoAnswer"))),
        ]));
}

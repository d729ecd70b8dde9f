using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads the answers of one response from their codes, as the reader of a file does from its cells.</summary>
internal static class CodedAnswers
{
    private static readonly ItemDates NoDates = new(null!);

    /// <summary>The response; its id, source, dates and locator are empty.</summary>
    public static Response Read(
        Instrument instrument, IReadOnlyDictionary<string, string?> codes, ResponseOutcome outcome, ICollection<Problem>? problems)
    {
        var byQuestion = new Dictionary<string, string?>(codes.Count, StringComparer.OrdinalIgnoreCase);
        var known = instrument.Questions.Select(question => question.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, code) in codes)
        {
            if (known.Contains(id))
            {
                byQuestion[id] = code;
            }
            else
            {
                Report(problems, ProblemSeverity.Error, id, new AnswerFault(
                    EvidenceCodes.QuestionUnknown, "The instrument does not have the question; its answer was ignored.",
                    "A question of the instrument.", "Correct the question's id, or name the instrument that was used."));
            }
        }

        var present = instrument.Questions.Index()
            .Where(one => byQuestion.ContainsKey(one.Item.Id))
            .DistinctBy(one => one.Item.Id, StringComparer.OrdinalIgnoreCase)
            .Select(one => (one.Index, Reader: AnswerReader.For(one.Item)))
            .Where(one => one.Reader is not null)
            .ToList();
        var notHeard = outcome is ResponseOutcome.Declined or ResponseOutcome.NotReached;
        var meanings = new AnswerMeaning[present.Count];
        var values = new string?[present.Count];
        for (var i = 0; i < present.Count; i++)
        {
            var answer = Read(present[i].Reader!, byQuestion[present[i].Reader!.Question.Id], notHeard, problems);
            (meanings[i], values[i]) = (answer.Meaning, answer.Value);
        }

        var sheet = new AnswerSheet(instrument, [.. present.Select(one => one.Index)]);
        var completed = sheet.Complete(meanings, values, skip: !notHeard, out var leftOut);
        foreach (var place in leftOut ?? [])
        {
            var question = present[place].Reader!.Question;
            Report(problems, ProblemSeverity.Warning, question.Id, new AnswerFault(
                EvidenceCodes.AnswerNotAsked, AnswerWords.NotAsked, AnswerWords.NotAskedExpected(question), AnswerWords.NotAskedAction));
        }

        return new Response
        {
            Id = string.Empty,
            SourceId = string.Empty,
            Dates = NoDates,
            Experience = Vocabulary.Experience.Lived,
            Origin = Vocabulary.Origin.Inspectorate,
            Locator = null!,
            InstrumentId = instrument.Identity.Id,
            InstrumentVersion = instrument.Identity.Version,
            Outcome = outcome,
            Answers = completed.Meanings,
            Values = completed.Values,
            Consents = completed.Consents,
        };
    }

    private static Answer Read(AnswerReader reader, string? code, bool notHeard, ICollection<Problem>? problems)
    {
        if (code?.Trim() is not { Length: > 0 } text)
        {
            return Answer.Missing;
        }

        var answer = reader.Read(text, out var fault);
        if (fault is null && notHeard && answer is { IsGiven: true })
        {
            fault = new AnswerFault(
                EvidenceCodes.AnswerWithoutInterview, AnswerWords.WithoutInterview, AnswerWords.WithoutInterviewExpected,
                AnswerWords.WithoutInterviewAction);
        }

        if (fault is not null)
        {
            Report(problems, ProblemSeverity.Error, reader.Question.Id, fault);
            return Answer.Missing;
        }

        return answer ?? Answer.Missing;
    }

    private static void Report(ICollection<Problem>? problems, ProblemSeverity severity, string question, AnswerFault fault)
    {
        if (problems is not null)
        {
            var location = new ProblemLocation(ItemPlace.Pack, Column: $"Answers[{question}]") { Item = nameof(Response) };
            problems.Add(new Problem
            {
                Code = fault.Code,
                Severity = severity,
                Location = location,
                Message = fault.Message,
                Expected = fault.Expected,
                Action = fault.Action,
            });
        }
        else if (severity == ProblemSeverity.Error)
        {
            throw new ArgumentException($"{fault.Code}, question {question}: {fault.Message} Expected: {fault.Expected}", "codes");
        }
    }
}

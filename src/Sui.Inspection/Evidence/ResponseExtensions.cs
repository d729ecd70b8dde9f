using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence;

/// <summary>Makes responses from the codes of answers, for hosts that hold answers and no files.</summary>
public static class ResponseExtensions
{
    extension(Response)
    {
        /// <summary>
        /// A response with the meanings, values and consents that reading the same answers from a file gives: skip logic applied, free text
        /// never kept. Id, source, dates and locator are empty, for the host to fill in with <c>with</c>, or use
        /// <see cref="EvidencePackBuilder"/>; a pack with a response that lacks them does not validate.
        /// </summary>
        /// <param name="instrument">The instrument that was used.</param>
        /// <param name="codes">Question id to the answer: the code of an option, codes of a multiple choice joined by <c>|</c>, a number in
        /// invariant form, or a day as <c>yyyy-MM-dd</c>; null or empty where no answer is recorded. Questions that were not put are left
        /// out.</param>
        /// <param name="outcome">What came of asking.</param>
        /// <param name="problems">Filled with what is wrong, placed by question, never with an answer; such an answer counts as missing. Null
        /// to throw instead.</param>
        /// <exception cref="ArgumentNullException">The instrument or the codes are null.</exception>
        /// <exception cref="ArgumentException">There is an error and nowhere to report it; the message names the question and what it
        /// offers.</exception>
        public static Response From(
            Instrument instrument,
            IReadOnlyDictionary<string, string?> codes,
            ResponseOutcome outcome = ResponseOutcome.Completed,
            ICollection<Problem>? problems = null)
        {
            ArgumentNullException.ThrowIfNull(instrument);
            ArgumentNullException.ThrowIfNull(codes);
            return CodedAnswers.Read(instrument, codes, outcome, problems);
        }
    }
}

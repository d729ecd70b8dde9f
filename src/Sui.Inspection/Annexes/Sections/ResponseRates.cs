using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Response rates in print.</summary>
internal static class ResponseRates
{
    /// <summary>The response rate of a source: of those invited, how many were heard.</summary>
    public static string Of(AnnexContext context, int index, HeardFromSource source)
    {
        var control = context.Disclosure.Heard;
        return source.Invited is not { } invited ? Shorthand.NotAvailable
            : control.HidesHeard(index) || control.HidesInvited(index) ? Shorthand.Confidential
            : context.Words.Percent(Math.Min(1, (double)source.Heard / invited));
    }
}

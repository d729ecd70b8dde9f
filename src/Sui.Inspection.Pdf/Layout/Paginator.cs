using Sui.Inspection.Pdf.Layout.Boxes;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>
/// Makes up pages. Boxes that keep together move together, and those that keep together loosely do when that leaves only a little
/// of a page blank; a group that is taller than a page is broken where it must be, so every document comes to an end.
/// </summary>
internal sealed class Paginator
{
    private const double Tolerance = 1e-6;

    /// <summary>The share of a page that is too much to leave blank above a figure that could be made to fit.</summary>
    private const double LargestBlank = 0.3;

    /// <summary>The share of a page that may stay blank so that boxes that keep together loosely are not parted.</summary>
    private const double LooseBlank = 0.2;

    private readonly double _top;
    private readonly double _bottom;
    private readonly List<FlowBox> _boxes;
    private readonly List<PagePlan> _pages = [new()];
    private double _y;
    private FlowBox? _previous;

    private Paginator(IReadOnlyList<FlowBox> boxes, double top, double bottom)
    {
        _boxes = [.. boxes];
        (_top, _bottom, _y) = (top, bottom, top);
    }

    /// <summary>Places boxes on pages; there is one page at least.</summary>
    public static IReadOnlyList<PagePlan> Paginate(IReadOnlyList<FlowBox> boxes, double top, double bottom)
    {
        var paginator = new Paginator(boxes, top, bottom);
        for (var index = 0; index < paginator._boxes.Count;)
        {
            index = paginator.PlaceGroup(index);
        }

        return paginator._pages;
    }

    /// <summary>Places the group that starts at a box, or its first part, and returns the first box still to place.</summary>
    private int PlaceGroup(int first)
    {
        if (_boxes[first].BreakWhenLeft is { } share && _previous is not null && _bottom - _y <= share * (_bottom - _top))
        {
            NewPage(_boxes[first].Repeated);
        }

        var (last, whole) = (LastOf(first, loose: false), LastOf(first, loose: true));
        if (whole > last && _previous is not null && !Fit(first, whole, _y, _previous)
            && _bottom - _y <= LooseBlank * FreshHeight(_boxes[first]) && Fit(first, whole, _bottom - FreshHeight(_boxes[first]), null))
        {
            NewPage(_boxes[first].Repeated);
        }

        if (TryPlace(first, last, out var next))
        {
            return next;
        }

        // A new page helps a group that fits it, or whose first box does not fit here; any other group breaks where it must.
        if (_previous is not null && (FitsFresh(first, last) || !FitsHere(_boxes[first])))
        {
            NewPage(_boxes[first].Repeated);
            if (TryPlace(first, last, out next))
            {
                return next;
            }
        }

        return PlaceAlone(first);
    }

    /// <summary>The last box of the group that a box starts.</summary>
    private int LastOf(int first, bool loose)
    {
        var last = first;
        while ((_boxes[last].KeepWithNext || (loose && _boxes[last].KeepLoosely))
            && last + 1 < _boxes.Count && _boxes[last + 1].BreakWhenLeft is null)
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether boxes fit below a height, uncut and in their size.</summary>
    private bool Fit(int first, int last, double y, FlowBox? previous)
    {
        for (var index = first; index <= last && y <= _bottom + Tolerance; index++)
        {
            y += Gap(previous, _boxes[index]) + _boxes[index].Height;
            previous = _boxes[index];
        }

        return y <= _bottom + Tolerance;
    }

    private bool FitsHere(FlowBox box) => _y + Gap(_previous, box) + box.Height <= _bottom + Tolerance;

    /// <summary>Whether a group fits an empty page, cut or shrunk if it comes to that.</summary>
    private bool FitsFresh(int first, int last)
    {
        var (y, previous) = (_bottom - FreshHeight(_boxes[first]), default(FlowBox));
        for (var index = first; index <= last; index++)
        {
            var box = _boxes[index];
            y += Gap(previous, box);
            if (y + box.Height > _bottom + Tolerance)
            {
                return box.Split(_bottom - y, FreshHeight(box), must: false) is not null || Shrunk(index, last, _bottom - FreshHeight(box), y) is not null;
            }

            y += box.Height;
            previous = box;
        }

        return true;
    }

    /// <summary>A figure at the end of a group made to fit, when moving it would leave a good part of the page blank.</summary>
    private FlowBox? Shrunk(int index, int last, double start, double y) =>
        index == last && _bottom - start > LargestBlank * FreshHeight(_boxes[index]) ? _boxes[index].Shrink(_bottom - y) : null;

    private bool TryPlace(int first, int last, out int next)
    {
        var (y, previous) = (_y, _previous);
        for (var index = first; index <= last; index++)
        {
            var box = _boxes[index];
            y += Gap(previous, box);
            if (y + box.Height > _bottom + Tolerance)
            {
                if (Shrunk(index, last, _y, y) is { } smaller)
                {
                    _boxes[index] = smaller;
                    break;
                }

                return TryCut(first, index, y, out next);
            }

            y += box.Height;
            previous = box;
        }

        next = last + 1;
        PlaceAll(first, next);
        return true;
    }

    /// <summary>Cuts the box that goes over the end of the page, or else one before it in its group.</summary>
    private bool TryCut(int first, int over, double y, out int next)
    {
        for (next = over; next >= first; next--)
        {
            var box = _boxes[next];
            var room = next == over ? _bottom - y : box.Height - Tolerance;
            if (box.Split(room, FreshHeight(box), must: false) is var (head, tail))
            {
                PlaceAll(first, next);
                Place(head);
                NewPage(tail.Repeated);
                _boxes[next] = tail;
                return true;
            }
        }

        return false;
    }

    /// <summary>Places one box on an empty page, cut if it is too tall.</summary>
    private int PlaceAlone(int index)
    {
        var box = _boxes[index];
        if (_y + box.Height > _bottom + Tolerance && box.Split(_bottom - _y, FreshHeight(box), must: true) is var (head, tail))
        {
            Place(head);
            NewPage(tail.Repeated);
            _boxes[index] = tail;
            return index;
        }

        Place(box);
        return index + 1;
    }

    private void PlaceAll(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            Place(_boxes[index]);
        }
    }

    private void Place(FlowBox box)
    {
        _y += Gap(_previous, box);
        Put(box, repeated: false);
        _previous = box;
        if (box.Heading is { } heading)
        {
            (heading.Placed, heading.Page, heading.Top) = (true, _pages.Count - 1, _y - box.Height);
        }
    }

    private void NewPage(IReadOnlyList<FlowBox> repeated)
    {
        _pages.Add(new PagePlan());
        (_y, _previous) = (_top, null);
        foreach (var box in repeated)
        {
            Put(box, repeated: true);
        }
    }

    private void Put(FlowBox box, bool repeated)
    {
        var page = _pages[^1];
        page.Placements.Add(new Placement(box, _y, repeated));
        Extend(page, box.Frame, _y, _y + box.Height);
        _y += box.Height;
    }

    private static void Extend(PagePlan page, Frame? frame, double top, double bottom)
    {
        if (frame is null)
        {
            return;
        }

        Extend(page, frame.Outer, top, bottom);
        var index = page.Frames.FindLastIndex(extent => ReferenceEquals(extent.Frame, frame));
        if (index < 0)
        {
            page.Frames.Add(new FrameExtent(frame, top, bottom));
        }
        else
        {
            page.Frames[index] = page.Frames[index] with { Bottom = bottom };
        }
    }

    private double FreshHeight(FlowBox box) => _bottom - _top - box.Repeated.Sum(header => header.Height);

    private static double Gap(FlowBox? previous, FlowBox box) =>
        previous is null || previous.FlushAfter || box.FlushBefore ? 0 : Math.Max(previous.SpaceAfter, box.SpaceBefore);
}

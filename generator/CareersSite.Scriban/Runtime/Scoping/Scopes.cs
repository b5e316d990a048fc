using CareersSite.Scriban.Functions;

namespace CareersSite.Scriban.Runtime;

/// <summary>Where names are found: loop variables first, then the globals from the top down; locals live in the frame of their call.</summary>
internal sealed class Scopes
{
    private readonly List<Layer> _layers = [];
    private readonly List<Loop> _loops = [];
    private readonly List<Frame> _frames = [];
    private readonly List<ScriptMap> _functionVariables = [];
    private int _functionDepth;
    private int _loopCount;
    private int _frameCount;

    /// <summary>The topmost layer that holds a function's parameters, or -1.</summary>
    private int _functionLayer = -1;

    public Scopes(IReadOnlyList<ScriptObject> globals)
    {
        foreach (var layer in globals)
            _layers.Add(new Layer(layer, -1, 0));
        PageLayer = _layers.Count;
        _layers.Add(new Layer(new ScriptMap(), -1, 0));
        Globals = new GlobalsView(this);
    }

    /// <summary><c>this</c>.</summary>
    public ScriptObject Globals { get; }

    public Frame Frame { get; private set; } = new();

    public bool IsInLoop => _loopCount > 0;

    private int PageLayer { get; }

    public bool TryRead(string name, out ScriptValue value)
    {
        var loop = _loopCount;
        var layer = _layers.Count - 1;
        var function = _functionLayer;
        while (true)
        {
            var loopBase = function < 0 ? 0 : _layers[function].LoopBase;
            while (--loop >= loopBase)
            {
                if (ReferenceEquals(_loops[loop].Name, name) || _loops[loop].Name == name)
                {
                    value = _loops[loop].Value;
                    return true;
                }
            }

            loop = loopBase;
            for (var last = Math.Max(function, 0); layer >= last; layer--)
            {
                if (_layers[layer].Variables.TryGet(name, out value))
                    return true;
            }

            if (function < 0)
                break;
            function = _layers[function].FunctionBelow;
        }

        value = default;
        return false;
    }

    public bool TryAssign(string name, ScriptValue value)
    {
        var target = _layers[LayerToAssign(name)].Variables;
        if (!target.CanSet(name))
            return false;
        target.Set(name, value);
        return true;
    }

    /// <summary>Makes a variable of the page read-only.</summary>
    public void Protect(string name) => (_layers[LayerToAssign(name)].Variables as ScriptMap)?.Protect(name);

    public ScriptValue ReadLocal(string name)
    {
        for (var i = _loopCount - 1; i >= 0 && _loops[i].Frame == Frame; i--)
        {
            if (_loops[i].Name is { Length: > 0 } loopName && loopName[0] == '$' && loopName.AsSpan(1).SequenceEqual(name))
                return _loops[i].Value;
        }

        Frame.Locals.TryGet(name, out var value);
        return value;
    }

    public Loop EnterLoop(LoopKind kind, string? name, int count, Budget budget)
    {
        if (_loopCount == 0)
            budget.EnterOutermostLoop();
        if (_loopCount == _loops.Count)
            _loops.Add(new Loop());
        var loop = _loops[_loopCount++];
        loop.Start(kind, name, count, Frame);
        return loop;
    }

    public void LeaveLoop() => _loopCount--;

    public Loop? InnermostLoop(LoopKind kind)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            if (_loops[i].Kind == kind)
                return _loops[i];
        }

        return null;
    }

    /// <summary>Starts the locals of an include or a function.</summary>
    public Frame EnterFrame()
    {
        if (_frameCount == _frames.Count)
            _frames.Add(new Frame());
        Frame = _frames[_frameCount++];
        Frame.Clear();
        return Frame;
    }

    public void LeaveFrame()
    {
        _frameCount--;
        Frame = _frames[_frameCount - 1];
    }

    /// <summary>Starts the parameters and variables of a function that declares parameters.</summary>
    public void EnterFunction()
    {
        if (_functionDepth == _functionVariables.Count)
            _functionVariables.Add(new ScriptMap());
        var variables = _functionVariables[_functionDepth++];
        variables.Clear();
        _layers.Add(new Layer(variables, _functionLayer, _loopCount));
        _functionLayer = _layers.Count - 1;
    }

    public void LeaveFunction()
    {
        _functionDepth--;
        _functionLayer = _layers[^1].FunctionBelow;
        _layers.RemoveAt(_layers.Count - 1);
    }

    public void DeclareParameter(string name, ScriptValue value) => _layers[^1].Variables.Set(name, value);

    public void EnterWith(ScriptObject variables)
    {
        _layers.Add(new Layer(variables, -1, 0));
        var arguments = Frame;
        EnterFrame().ShareArguments(arguments);
    }

    public void LeaveWith()
    {
        LeaveFrame();
        _layers.RemoveAt(_layers.Count - 1);
    }

    public string? Suggest(string unknown) =>
        ForeignWords.Hint(unknown) ?? Spelling.Suggest(unknown, _loops.Take(_loopCount).Select(loop => loop.Name ?? "").Concat(Globals.Names).Concat(Builtins.Names));

    public string[] DescribeLoops() =>
    [
        .. _loops.Take(_loopCount).Where(loop => loop is { Name: not null, Index: >= 0 })
            .Select(loop => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"round {loop.Index + 1} of the loop over '{loop.Name}'")),
    ];

    /// <summary>
    /// The layer that an assignment goes to: the topmost, but inside a function with parameters a variable that the page has
    /// already is set there, and only a new one stays inside the function.
    /// </summary>
    private int LayerToAssign(string name)
    {
        var top = _layers.Count - 1;
        if (_functionLayer != top)
            return top;
        for (var layer = top; layer >= 0; layer--)
        {
            if (_layers[layer].Variables.TryGet(name, out _))
                return Math.Max(layer, PageLayer);
        }

        return top;
    }

    /// <summary>One object on the stack of globals; for a function's parameters also what lies below.</summary>
    private readonly record struct Layer(ScriptObject Variables, int FunctionBelow, int LoopBase);

    private sealed class GlobalsView(Scopes scopes) : ScriptObject
    {
        public override IEnumerable<string> Names => scopes._layers.AsEnumerable().Reverse().SelectMany(layer => layer.Variables.Names).Distinct();

        public override bool TryGet(string name, out ScriptValue value)
        {
            for (var layer = scopes._layers.Count - 1; layer >= 0; layer--)
            {
                if (scopes._layers[layer].Variables.TryGet(name, out value))
                    return true;
            }

            value = default;
            return false;
        }

        internal override bool CanSet(string name) => scopes._layers[scopes.LayerToAssign(name)].Variables.CanSet(name);

        internal override void Set(string name, ScriptValue value) => scopes.TryAssign(name, value);
    }
}

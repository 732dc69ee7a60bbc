# ruff: noqa: E501  # a sentence stands on one line in each language
"""A story with a scene of every kind and a chart of every kind, in both languages, with the longest labels."""

from __future__ import annotations

import datetime

from samklang.package.slides import Line, Run
from samklang.story.charts import (
    Axis,
    BandSeries,
    BarChart,
    ComparisonChart,
    DivergingChart,
    DivergingRow,
    DotChart,
    DotRow,
    Point,
    RankedBar,
    RankedChart,
    RuleLine,
    StackedChart,
    StackedRow,
)
from samklang.story.model import (
    AgreementRow,
    Agreements,
    BigNumber,
    ContactCard,
    Content,
    Count,
    Figure,
    Notes,
    Offer,
    Offers,
    Opening,
    Passage,
    PlanField,
    PlanSheet,
    Points,
    Programme,
    ProgrammeRow,
    ReferenceList,
    Response,
    Scene,
    Story,
    Talk,
    TalkQuestion,
    TalkStep,
    VideoSlot,
)
from samklang.values import Language

FACTORS = (
    ("Godt samarbejde med lægekolleger i praksis", "Good collaboration with doctor colleagues in the practice", 82, 0),
    ("Godt samarbejde med klinikpersonalet i praksis", "Good collaboration with the practice's staff", 79, 0),
    ("At der er tid nok til det daglige arbejde", "Time enough for the daily work", 71, 2),
    ("At jeg bruger min lægefaglighed", "Using my medical skills", 68, 1),
    ("At jeg har autonomi til at præge mit arbejdsliv", "Autonomy to shape my working life", 65, 2),
    ("Langvarig relation til mine patienter", "Long relationships with my patients", 59, 0),
    ("Mulighed for faglig udvikling i dagligdagen", "Professional development in daily life", 53, 1),
    ("At jeg som læge får anerkendelse for mit arbejde", "Recognition for my work as a doctor", 50, 1),
    ("At almen praksis som fag får tilstrækkelig anerkendelse", "General practice getting recognition enough", 44, 2),
    ("Mulighed for personlig udvikling", "Personal development", 38, 1),
    ("At der er gode fysiske rammer i praksis", "Good physical surroundings", 35, 2),
    ("At jeg oplever ordentlige vilkår", "Decent conditions", 32, 2),
    ("At jeg bidrager til uddannelse af yngre kolleger", "Training younger colleagues", 29, 1),
    (
        "Godt samarbejde med lægekolleger i fx klynge og DGE-gruppe",
        "Good collaboration in cluster and DGE group",
        26,
        0,
    ),
    ("Godt samarbejde med det øvrige sundhedsvæsen", "Good collaboration with the rest of health care", 24, 0),
    ("At jeg har tid til efteruddannelse", "Time for courses", 21, 2),
    ("At økonomien i praksis er sund", "A sound economy in the practice", 18, 2),
)
CULTURE = (
    ("… har vi en god tone", "… we have a good tone", (0, 6, 9, 35, 50)),
    ("… hjælper vi hinanden", "… we help each other", (0, 6, 12, 38, 44)),
    ("… prøver vi at lære af vores fejl", "… we try to learn from mistakes", (3, 9, 15, 44, 29)),
    ("… har vi fokus på trivsel", "… we focus on well-being", (3, 12, 18, 41, 26)),
    ("… fylder brok meget lidt", "… there is little complaining", (6, 15, 17, 38, 24)),
    ("… roser og anerkender vi hinanden", "… we praise and recognise each other", (6, 18, 20, 38, 18)),
    ("… er vi gode til at tale om svære emner", "… we are good at talking about hard topics", (9, 24, 23, 32, 12)),
    ("… giver vi brugbar feedback til kolleger", "… we give colleagues useful feedback", (12, 26, 26, 27, 9)),
)
BURDENS = (
    ("Administrative opgaver", "Administrative tasks", 7.4, 7.1),
    ("Opgaver flyttet fra sygehuset til almen praksis", "Tasks moved from the hospital to general practice", 6.9, 6.2),
    ("Travlhed", "Busyness", 6.6, 6.8),
    ("Komplekse patientkontakter", "Complex patient contacts", 5.8, None),
    ("Uplanlagte opgaver udefra", "Unplanned tasks from outside", 5.1, 5.0),
    ("Risikoen for at begå fejl", "The risk of making mistakes", 4.4, 4.9),
    ("Konflikter i praksis", "Conflicts in the practice", 2.7, 3.3),
)


def line(*runs: str | tuple[str, bool], style: str = "paragraph", number: int | None = None) -> Line:
    """A line of runs; a pair says whether a run is bold."""
    made = tuple(Run(text=run) if isinstance(run, str) else Run(text=run[0], bold=run[1]) for run in runs)
    return Line.model_validate({"style": style, "runs": made, "number": number})


class Say:
    """Picks the words of one language, and makes the scenes in it."""

    def __init__(self, language: Language) -> None:
        self.danish = language == "da"

    def __call__(self, da: str, en: str) -> str:
        """The words of its language."""
        return da if self.danish else en

    def notes(self) -> Notes:
        """Notes with every part."""
        return Notes(
            timing=self("kl. 17.20–17.40 · 20 min.", "17:20–17:40 · 20 min"),
            say=(
                line(self("Her er jeres tal.", "These are your figures.")),
                line(self("Lad dem stå lidt.", "Let them stand."), style="bullet"),
            ),
            ask=(line(self("Hvad ser I?", "What do you see?"), style="number", number=1),),
            late=(line(self("Spring runden over.", "Skip the round."), style="heading"),),
        )

    def number(self, value: float) -> str:
        """A number with one decimal in the language's own writing."""
        return f"{value:.1f}".replace(".", ",") if self.danish else f"{value:.1f}"

    def percent(self, value: int) -> str:
        """A percent in the language's own writing."""
        return f"{value}\u00a0%" if self.danish else f"{value}%"

    def bars(self) -> BarChart:
        """34 bars in three bands, with three lines."""
        low, middle, high = (
            [25.0] * 3,
            [40.0] * 3 + [50.0] * 2,
            [float(v) for v in (55, 60, 60, 65, 65, 70, 75, 80, 90)],
        )
        tops = [v for v in high[:8] for _ in range(3)] + [90.0, 90.0]
        count = len(low) + len(middle) + len(tops)

        def spread(values: list[float], begins: int) -> tuple[float | None, ...]:
            return (*[None] * begins, *values, *[None] * (count - begins - len(values)))

        return BarChart(
            series=(
                BandSeries(name=self("35 eller derunder", "35 or under"), tone="low", values=spread(low, 0)),
                BandSeries(name="36–50", tone="middle", values=spread(middle, 3)),
                BandSeries(name=self("Over 50", "Over 50"), tone="high", values=spread(tops, 8)),
            ),
            lines=(
                RuleLine(label=self("Gennemsnit 63", "Mean 63"), value=63, style="mean"),
                RuleLine(label=self("Grænse 50", "Limit 50"), value=50, style="limit"),
                RuleLine(label=self("Grænse 35", "Limit 35"), value=35, style="low_limit"),
            ),
            axis=Axis(low=0, high=100, step=25),
        )

    def flat(self) -> BarChart:
        """Two bands, the low one a flat hatched block, with two lines close together."""
        return BarChart(
            series=(
                BandSeries(
                    name=self("50 eller derunder", "50 or under"),
                    tone="low",
                    values=(50.0,) * 4 + (None,) * 8,
                    hatched=True,
                ),
                BandSeries(
                    name=self("Over 50", "Over 50"), tone="high", values=(None,) * 4 + (55.0,) * 3 + (65.0,) * 5
                ),
            ),
            lines=(
                RuleLine(label=self("Gennemsnit 54", "Mean 54"), value=54, style="mean"),
                RuleLine(label=self("Grænse 50", "Limit 50"), value=50, style="limit"),
            ),
            axis=Axis(low=0, high=100, step=25),
        )

    def comparison(self) -> ComparisonChart:
        """This round, the one before, two published figures, one limit."""
        return ComparisonChart(
            points=(
                Point(
                    label=self("Klyngen sidste år", "The cluster last year"),
                    note=self("38 svar", "38 answers"),
                    value=58,
                    text="58",
                    role="before",
                    low=53,
                    high=63,
                ),
                Point(
                    label=self("Klyngen nu", "The cluster now"),
                    note=self("34 svar", "34 answers"),
                    value=63,
                    text="63",
                    role="now",
                    low=57,
                    high=69,
                ),
                Point(
                    label=self("Danske voksne", "Danish adults"),
                    note=self("2023 · antal ikke oplyst", "2023 · number not stated"),
                    value=58.1,
                    text=self.number(58.1),
                    role="reference",
                ),
            ),
            lines=(RuleLine(label=self("Grænse 50", "Limit 50"), value=50, style="limit"),),
            axis=Axis(low=40, high=80, step=10),
        )

    def ranked(self) -> RankedChart:
        """17 factors in three groups."""
        return RankedChart(
            bars=tuple(
                RankedBar(
                    label=self(da, en), value=value, text=f"{value} %" if self.danish else f"{value}%", group=group
                )
                for da, en, value, group in FACTORS
            ),
            groups=(
                self("Relationer og samarbejde", "Relations and collaboration"),
                self("Faglighed og mening", "Profession and meaning"),
                self("Tid, vilkår og rammer", "Time, terms and surroundings"),
            ),
            axis=Axis(low=0, high=100, step=20),
            series_name=self("Andel af lægerne", "Share of the doctors"),
        )

    def few(self) -> RankedChart:
        """One group with last round's shares, and options of which only words may be said."""
        fewer = self("færre end 3", "fewer than 3")
        return RankedChart(
            bars=(
                RankedBar(label=self("Aflastning", "Relief"), value=76, text="76 %", before="68 %"),
                RankedBar(label=self("Økonomi", "Economy"), value=44, text="44 %", before="52 %"),
                RankedBar(label=self("Kvalitet i arbejdet", "Quality of the work"), value=29, text="29 %"),
                RankedBar(
                    label=self("Går på kompromis med kvaliteten", "Compromises on quality"), value=None, text=fewer
                ),
            ),
            groups=("",),
            axis=Axis(low=0, high=100, step=20),
            series_name=self("Denne gang", "This time"),
            before_heading=self("Sidst", "Last time"),
        )

    def stacked(self, *, both: bool) -> StackedChart:
        """Joy of work, this round alone or with the round before."""
        labels = (
            self("i meget høj grad", "to a very high degree"),
            self("i høj grad", "to a high degree"),
            self("i nogen grad", "to some degree"),
            self("i ringe grad eller slet ikke", "to a low degree or not at all"),
        )
        rows = [StackedRow(label=self("Nu, 34 svar", "Now, 34 answers"), values=(15, 38, 35, 12))]
        if both:
            rows.append(
                StackedRow(
                    label=self("Sidste år, 38 svar", "Last year, 38 answers"), values=(11, 34, 39, 16), role="before"
                )
            )
        return StackedChart(labels=labels, rows=tuple(rows), best_end=2)

    def diverging(self) -> DivergingChart:
        """Eight statements about the culture."""
        return DivergingChart(
            labels=(
                self("Helt uenig", "Fully disagree"),
                self("Delvist uenig", "Partly disagree"),
                self("Hverken/eller", "Neither"),
                self("Delvist enig", "Partly agree"),
                self("Helt enig", "Fully agree"),
            ),
            rows=tuple(
                DivergingRow(label=self(da, en), values=tuple(float(v) for v in values), total=f"{sum(values[3:])} %")
                for da, en, values in CULTURE
            ),
            middle=2,
            split=2,
            total_heading=self("Enige i alt", "Agree"),
        )

    def even(self) -> DivergingChart:
        """A scale without a middle."""
        return DivergingChart(
            labels=(
                self("aldrig", "never"),
                self("sjældent", "seldom"),
                self("ofte", "often"),
                self("altid", "always"),
            ),
            rows=(
                DivergingRow(
                    label=self("Korte lægemøder", "Short doctors' meetings"), values=(10, 20, 30, 40), total="70 %"
                ),
                DivergingRow(
                    label=self("Supervision af uddannelseslæger", "Supervision of trainees"),
                    values=(25, 35, 30, 10),
                    total="40 %",
                ),
            ),
            middle=None,
            split=2,
            total_heading=self("Ofte eller altid", "Often or always"),
        )

    def often(self) -> DivergingChart:
        """How often, on a scale of six without a bad end."""
        return DivergingChart(
            labels=(
                self("aldrig", "never"),
                self("sjældnere end hver måned", "less than monthly"),
                self("hver måned", "monthly"),
                self("hver uge", "weekly"),
                self("flere gange om ugen", "several times a week"),
                self("hver dag", "daily"),
            ),
            rows=(
                DivergingRow(
                    label=self("Korte lægemøder", "Short doctors' meetings"),
                    values=(0, 9, 15, 20, 26, 30),
                    total=self.percent(30),
                ),
                DivergingRow(
                    label=self("Lægemøder om kvalitet", "Doctors' meetings on quality"),
                    values=(6, 24, 41, 20, 6, 3),
                    total=self.percent(3),
                ),
                DivergingRow(
                    label=self("Supervision", "Supervision"), values=(44, 26, 18, 12, 0, 0), total=self.percent(0)
                ),
            ),
            middle=None,
            split=0,
            total_heading=self("Hver dag", "Daily"),
        )

    def dots(self, *, before: bool) -> DotChart:
        """What takes the joy of work away, 1–10."""
        return DotChart(
            rows=tuple(
                DotRow(
                    label=self(da, en),
                    value=now,
                    text=self.number(now),
                    share="" if now < 3 else self.percent(round(now * 7)),
                    before=then if before else None,
                )
                for da, en, now, then in BURDENS
            ),
            axis=Axis(low=1, high=10, step=1),
            low_end=self("1 = lav negativ betydning", "1 = low negative influence"),
            high_end=self("10 = høj negativ betydning", "10 = high negative influence"),
            series_name=self("Denne gang", "This time"),
            before_name=self("Sidste år", "Last year") if before else None,
            text_heading=self("Gennemsnit", "Mean"),
            share_heading=self("Gav 8–10", "Gave 8–10") if before else None,
        )

    def numbers(self) -> Figure:
        """The bars with every kind of panel part."""
        return Figure(
            chart=self.bars(),
            alt=self(
                "Søjlediagram: 26 af 34 læger ligger over grænsen på 50, 8 ligger på 50 eller derunder, heraf 3 på 35 eller derunder. Gennemsnittet er 63.",
                "Bar chart: 26 of 34 doctors are over the limit of 50, 8 are at 50 or under, 3 of them at 35 or under. The mean is 63.",
            ),
            panel=(
                BigNumber(
                    heading=self("Klyngens gennemsnit", "The cluster's mean"),
                    value="63",
                    note=self("sidste år: 58", "last year: 58"),
                ),
                Count(
                    value="26",
                    label=self("Over 50", "Over 50"),
                    note=self("ikke umiddelbart risiko", "no immediate risk"),
                    tone="high",
                ),
                Count(value="5", label="36–50", note=self("risiko", "risk"), tone="middle"),
                Count(
                    value="3",
                    label=self("35 eller derunder", "35 or under"),
                    note=self("stor risiko", "high risk"),
                    tone="low",
                ),
                Passage(
                    heading=self("Brug for at tale med nogen?", "Need to talk?"),
                    lines=(
                        line(
                            self(
                                "Kollegialt Netværk for Læger, gratis og anonymt",
                                "Kollegialt Netværk for Læger, free and anonymous",
                            )
                        ),
                    ),
                ),
            ),
        )

    def passages(self) -> tuple[Passage, ...]:
        """What a comparison's panel says."""
        return (
            Passage(
                heading=self("Det viser tallene", "What the figures show"),
                lines=(
                    line(
                        self("Klyngens gennemsnit er ", "The cluster's mean is "),
                        ("63", True),
                        self(". Usikkerheden går fra 57 til 69.", ". It may lie from 57 to 69."),
                    ),
                ),
            ),
            Passage(
                heading=self("Vær varsom med", "Be careful with"),
                lines=(
                    line(
                        self(
                            "Det peger mod en bedring, men det kan være tilfældigt.",
                            "It points to an improvement, but it may be chance.",
                        )
                    ),
                ),
            ),
            Passage(
                heading=self("Tal om", "Talk about"),
                lines=(line(self("Hvad er der sket siden sidst?", "What has happened since?"), style="bullet"),),
            ),
        )

    def talk(self) -> Talk:
        """Group work with everything a talk can have."""
        return Talk(
            minutes=20,
            minutes_label=self("minutter", "minutes"),
            timer_label=self("Klik for at starte uret", "Click to start the clock"),
            form_heading=self("Grupper", "Groups"),
            form=self("4–5 læger, gerne på tværs af klinikker", "4–5 doctors, across practices"),
            chair_heading=self("Ordstyrer", "Chair"),
            chair=self("Fornavn først i alfabetet", "First name first in the alphabet"),
            questions=(
                TalkQuestion(
                    lead=self("Hvor lykkes det?", "Where does it work?"),
                    text=self(
                        "Fortæl om en gang, hvor feedback til en kollega gjorde en forskel.",
                        "Tell of a time when feedback to a colleague made a difference.",
                    ),
                ),
                TalkQuestion(
                    lead=self("Hvad står i vejen?", "What is in the way?"),
                    text=self(
                        "Hvornår lader I være med at tage det svære emne op – og hvorfor?",
                        "When do you leave the hard topic alone – and why?",
                    ),
                ),
                TalkQuestion(
                    lead=self("Hvad prøver I først?", "What will you try first?"),
                    text=self(
                        "Vælg én ting, som kan afprøves i klinikken inden for en måned.",
                        "Choose one thing to try in the practice within a month.",
                    ),
                ),
            ),
            steps=(
                TalkStep(minutes=5, text=self("Tænk selv og skriv", "Think and write")),
                TalkStep(
                    minutes=10, text=self("Del i gruppen – alle kommer til orde", "Share in the group – all are heard")
                ),
                TalkStep(minutes=5, text=self("Saml op i plenum", "Gather in plenary")),
            ),
        )

    def walk(self) -> Talk:
        """A walk in pairs without chair, clock label or questions."""
        return self.talk().model_copy(
            update={"minutes": 120, "timer_label": "", "chair_heading": None, "chair": None, "questions": ()}
        )

    def one_question(self) -> Talk:
        """A talk with one's neighbour: a single question and no steps."""
        return self.talk().model_copy(update={"questions": self.talk().questions[:1], "steps": ()})

    def opening(self) -> Opening:
        """The reference round's first slide."""
        return Opening(
            cluster=self("Klynge Havbakken", "Havbakken cluster"),
            when=self("Onsdag den 13. januar 2027 kl. 17.00–19.30", "Wednesday 13 January 2027, 17:00–19:30"),
            where=self("Havbakken Konferencecenter", "Havbakken Conference Centre"),
            response=Response(
                answered=34,
                invited=42,
                headline="81 %",
                caption=self("34 af 42 læger\nhar svaret", "34 of 42 doctors\nanswered"),
            ),
            footnote=self("Eksempeldata, ikke en virkelig klynge", "Example data, not a real cluster"),
        )

    def programme(self) -> Programme:
        """A meeting of ten blocks."""
        rows = (
            (
                "17.00–17.10",
                "Velkommen",
                "Welcome",
                "Rammer for det fortrolige rum",
                "Rules of the confidential room",
                "show",
            ),
            (
                "17.10–17.20",
                "Siden sidst",
                "Since last time",
                "Hvad blev der af det, vi aftalte?",
                "What became of what we agreed?",
                "show",
            ),
            (
                "17.20–17.45",
                "Jeres trivsel i tal",
                "Your well-being in figures",
                "WHO-5 og arbejdsglæde",
                "WHO-5 and joy of work",
                "show",
            ),
            (
                "17.45–18.05",
                "Gåtur to og to",
                "A walk in pairs",
                "Hvad gør tallene ved dig?",
                "What do the figures do to you?",
                "talk",
            ),
            ("18.05–18.20", "Pause", "Break", None, None, "break"),
            ("18.20–18.30", "Uddelegering", "Delegation", "Hvorfor det betyder noget", "Why it matters", "show"),
            (
                "18.30–18.55",
                "Gruppearbejde",
                "Group work",
                "Hvad vil vi uddelegere mere af fra i morgen?",
                "What shall we delegate more of from tomorrow?",
                "talk",
            ),
            (
                "18.55–19.15",
                "Handleplan i egen praksis",
                "Plan in one's own practice",
                "Hvad, hvem, hvornår, og hvordan vi ser det",
                "What, who, when, and how we shall see it",
                "talk",
            ),
            ("19.15–19.30", "Afrunding", "Closing", "Det tager vi med", "What we take along", "show"),
        )
        return Programme(
            rows=tuple(
                ProgrammeRow(
                    time=time,
                    title=self(da, en),
                    about=self(about, about_en) if about and about_en else None,
                    form=form,
                )
                for time, da, en, about, about_en, form in rows
            ),  # type: ignore[arg-type]
            summary=self("2½ time, heraf 65 minutter til samtale", "2½ hours, 65 minutes of it for talk"),
        )

    def led(self, count: int) -> tuple[Line, ...]:
        """Points with a bold lead."""
        rules = (
            (
                "Fortroligt.",
                "Det, der siges her, bliver her, medmindre gruppen vælger andet.",
                "Confidential.",
                "What is said here stays here unless the group chooses otherwise.",
            ),
            ("Frivilligt.", "Du bestemmer selv, hvad du deler.", "Voluntary.", "You decide what you share."),
            ("Nysgerrigt.", "Vi spørger, før vi svarer.", "Curious.", "We ask before we answer."),
            ("Ligeværdigt.", "Alle kommer til orde.", "Equal.", "All are heard."),
        )
        return tuple(line((self(da, en) + " ", True), self(more, more_en)) for da, more, en, more_en in rules[:count])

    def contents(self) -> list[tuple[str, str, Content]]:
        """Key, title and content of every scene."""
        return [
            (
                "opening",
                self("Trivsel, arbejdsglæde og uddelegering", "Well-being, joy of work and delegation"),
                self.opening(),
            ),
            (
                "opening-plain",
                self("Trivsel og arbejdsglæde", "Well-being and joy of work"),
                self.opening().model_copy(
                    update={
                        "where": None,
                        "response": Response(
                            answered=34,
                            invited=None,
                            headline="34",
                            caption=self("læger har svaret", "doctors answered"),
                        ),
                    }
                ),
            ),
            (
                "last-time",
                self("Det aftalte vi sidst", "What we agreed last time"),
                Agreements(
                    headings=(self("Vi aftalte", "We agreed"), self("Det blev det til", "What became of it")),
                    rows=(
                        AgreementRow(
                            text=self("Fælles frokost hver dag kl. 12", "Lunch together at noon"),
                            outcome=self("Holder de fleste steder", "Kept in most places"),
                        ),
                        AgreementRow(
                            text=self("Et kvarters lægemøde hver morgen", "A quarter's meeting every morning"),
                            outcome=self("Prøves stadig i tre klinikker", "Still tried in three practices"),
                        ),
                    ),
                    empty=None,
                ),
            ),
            (
                "no-agreements",
                self("Siden sidst", "Since last time"),
                Agreements(
                    headings=("", ""),
                    rows=(),
                    empty=self(
                        "Der er ikke noteret aftaler fra et tidligere møde.",
                        "No agreements are noted from an earlier meeting.",
                    ),
                ),
            ),
            ("programme", self("Programmet i aften", "Tonight's programme"), self.programme()),
            ("rules", self("Rammer for samtalen", "Rules of the talk"), Points(lines=self.led(4))),
            (
                "rules-numbered",
                self("Tre regler for samtalen", "Three rules of the talk"),
                Points(
                    lines=tuple(
                        each.model_copy(update={"style": "number", "number": i})
                        for i, each in enumerate(self.led(3), start=1)
                    )
                ),
            ),
            (
                "text",
                self("Følelser smitter", "Feelings are catching"),
                Points(
                    lines=(
                        line(self("Hvad er det?", "What is it?"), style="heading"),
                        line(
                            self(
                                "Vi spejler hinandens ansigter og stemmer uden at lægge mærke til det.",
                                "We mirror each other's faces and voices without noticing.",
                            )
                        ),
                        line(
                            self("En rolig kollega gør rummet roligt", "A calm colleague calms the room"),
                            style="bullet",
                        ),
                        line(
                            self("En presset kollega gør det modsatte", "A pressed colleague does the opposite"),
                            style="bullet",
                        ),
                    )
                ),
            ),
            (
                "steps",
                self("Sådan gør I", "How to do it"),
                Points(
                    lines=(
                        line(self("Forberedelse", "Preparation"), style="heading"),
                        line(self("Vælg en opgave", "Choose a task"), style="number", number=1),
                        line(self("Aftal, hvem der gør hvad", "Agree who does what"), style="number", number=2),
                    ),
                ),
            ),
            (
                "who5",
                self(
                    "26 af 34 ligger over grænsen på 50, 8 ligger under",
                    "26 of 34 are over the limit of 50, 8 are under",
                ),
                self.numbers(),
            ),
            (
                "who5-flat",
                self("Otte af tolv ligger over grænsen på 50", "Eight of twelve are over the limit of 50"),
                Figure(
                    chart=self.flat(),
                    alt=self("8 af 12 over 50", "8 of 12 over 50"),
                    panel=(
                        BigNumber(
                            heading=self("Gennemsnit", "Mean"),
                            value="54",
                            note=self(
                                "for få svar til at sige noget sikkert om en ændring siden sidst",
                                "too few answers to say anything certain about a change",
                            ),
                        ),
                    ),
                ),
            ),
            (
                "comparison",
                self(
                    "Klyngens gennemsnit er 63, mod 58 sidste år: det peger mod en bedring, men det kan være tilfældigt",
                    "The cluster's mean is 63, against 58 last year: it points to an improvement, but it may be chance",
                ),
                Figure(chart=self.comparison(), alt=self("63 mod 58", "63 against 58"), panel=self.passages()),
            ),
            (
                "factors",
                self(
                    "Det gode samarbejde i praksis betyder mest for jeres arbejdsglæde",
                    "Good collaboration in the practice matters most for your joy of work",
                ),
                Figure(chart=self.ranked(), alt=self("82 % peger på samarbejdet", "82% name collaboration")),
            ),
            (
                "delegation",
                self("Aflastning er den vigtigste grund til at uddelegere", "Relief is the main reason to delegate"),
                Figure(
                    chart=self.few(), alt=self("76 % peger på aflastning", "76% name relief"), panel=self.passages()[:1]
                ),
            ),
            (
                "joy",
                self(
                    "53 % har i høj eller meget høj grad den arbejdsglæde, de ønsker",
                    "53% have the joy of work they wish for to a high degree",
                ),
                Figure(
                    chart=self.stacked(both=False),
                    alt=self("15, 38, 35 og 12 %", "15, 38, 35 and 12%"),
                    panel=(
                        BigNumber(
                            heading=self("I høj eller meget høj grad", "High or very high"),
                            value="53 %",
                            note=self("18 af 34", "18 of 34"),
                        ),
                        Count(value="12", label=self("i nogen grad", "to some degree"), note=""),
                    ),
                ),
            ),
            (
                "joy-change",
                self("Arbejdsglæden: ingen sikker ændring", "Joy of work: no certain change"),
                Figure(chart=self.stacked(both=True), alt=self("53 % mod 45 %", "53% against 45%")),
            ),
            (
                "culture",
                self(
                    "Tonen er god – men feedback og de svære emner halter",
                    "The tone is good – but feedback and hard topics lag",
                ),
                Figure(chart=self.diverging(), alt=self("85 % er enige i god tone", "85% agree on a good tone")),
            ),
            (
                "meetings",
                self("Korte lægemøder holdes ofte", "Short meetings are held often"),
                Figure(chart=self.even(), alt=self("70 % ofte", "70% often")),
            ),
            (
                "often",
                self("Korte lægemøder: 30 % hver dag", "Short doctors' meetings: 30% daily"),
                Figure(chart=self.often(), alt=self("30 % hver dag", "30% daily"), panel=self.passages()[:1]),
            ),
            (
                "alone",
                self("Klyngens gennemsnit er 63", "The cluster's mean is 63"),
                Figure(
                    chart=self.comparison().model_copy(update={"points": self.comparison().points[1:2]}),
                    alt=self("Gennemsnit 63", "Mean 63"),
                ),
            ),
            (
                "burdens",
                self("Administration tærer mest på arbejdsglæden", "Administration takes most joy away"),
                Figure(
                    chart=self.dots(before=True),
                    alt=self("Administration 7,4", "Administration 7.4"),
                    panel=self.passages()[1:],
                ),
            ),
            (
                "burdens-now",
                self("Administrationen tærer", "Administration takes its toll"),
                Figure(chart=self.dots(before=False), alt=self("Administration 7,4", "Administration 7.4")),
            ),
            (
                "withheld",
                self("For få svar til at vise tal om trivsel", "Too few answers to show figures on well-being"),
                Figure(
                    chart=None,
                    alt="",
                    statement=self("0–2 læger ligger på 50 eller derunder.", "0–2 doctors are at 50 or under."),
                    reason=self(
                        "Flere tal kunne pege på en enkelt kollega. Derfor vises de ikke.",
                        "More figures could point at a single colleague, so they are not shown.",
                    ),
                    panel=self.passages()[2:],
                ),
            ),
            (
                "unopened",
                self("Svarene er ikke åbnet", "The answers were not opened"),
                Figure(chart=None, alt="", reason=self("Færre end 5 har svaret.", "Fewer than 5 have answered.")),
            ),
            (
                "statement",
                self("Trivslen er uændret", "Well-being is unchanged"),
                Figure(chart=None, alt="", statement=self("Gennemsnittet ligger omkring 60.", "The mean is about 60.")),
            ),
            (
                "talk",
                self(
                    "Hvad kan vi gøre hjemme i klinikken for at styrke feedback og de svære samtaler?",
                    "What can we do in our practice to strengthen feedback and hard talks?",
                ),
                self.talk(),
            ),
            ("walk", self("Gå en tur to og to", "Walk in pairs"), self.walk()),
            (
                "video",
                self("Video eller gæst", "A video or a guest"),
                VideoSlot(
                    lines=(
                        line(
                            self(
                                "Vis en kort video, eller giv ordet til en gæst, for eksempel en psykolog.",
                                "Show a short video, or give the floor to a guest, such as a psychologist.",
                            )
                        ),
                        line(self("Sæt navn og link ind her før mødet.", "Put the name and the link here beforehand.")),
                    )
                ),
            ),
            ("neighbour", self("Tal med din nabo", "Talk with your neighbour"), self.one_question()),
            (
                "help",
                self("Her kan I få hjælp", "Where to get help"),
                Offers(
                    offers=tuple(
                        Offer(name=self(da, en), what=self(what, what_en), contact=contact)
                        for da, en, what, what_en, contact in (
                            (
                                "Kollegialt Netværk for Læger",
                                "Kollegialt Netværk for Læger",
                                "Samtale med en kollega, gratis og anonymt",
                                "Talk with a colleague, free and anonymous",
                                "35 44 84 00",
                            ),
                            (
                                "PLO’s krisekorps",
                                "PLO's crisis corps",
                                "Hjælp til praksis i krise",
                                "Help for practices in crisis",
                                None,
                            ),
                            (
                                "Kollegial supervision",
                                "Supervision",
                                "En fast gruppe, der mødes om det svære i arbejdet",
                                "A fixed group meeting about what is hard at work",
                                "plo-e.example",
                            ),
                        )
                    ),
                    closing=self(
                        "Alle ser denne side. Private årsager tæller også.",
                        "Everyone sees this page. Private causes count too.",
                    ),
                ),
            ),
            (
                "help-one",
                self("Hjælp i regionen", "Help in the region"),
                Offers(offers=(Offer(name="Nord-POL", what=self("Netværk", "Network"), contact=None),), closing=None),
            ),
            (
                "plan",
                self("Jeres plan", "Your plan"),
                PlanSheet(
                    fields=tuple(
                        PlanField(heading=self(da, en), question=self(q, q_en))
                        for da, en, q, q_en in (
                            ("Hvad", "What", "Hvad vil vi gøre anderledes?", "What shall we do differently?"),
                            ("Hvem", "Who", "Hvem gør det?", "Who does it?"),
                            ("Hvornår", "When", "Hvornår begynder vi?", "When do we begin?"),
                            ("Forhindring", "Barrier", "Hvad kan komme i vejen?", "What may get in the way?"),
                            ("Tegn", "Signs", "Hvordan ser vi, at det virker?", "How shall we see that it works?"),
                            (
                                "Opfølgning",
                                "Follow-up",
                                "Hvornår taler vi om det igen?",
                                "When do we talk about it again?",
                            ),
                        )
                    )
                ),
            ),
            (
                "plan-one",
                self("Én ting", "One thing"),
                PlanSheet(
                    fields=(
                        PlanField(
                            heading=self("Hvad", "What"), question=self("Hvad begynder vi med?", "Where do we begin?")
                        ),
                    )
                ),
            ),
            (
                "agreed",
                self("Det aftaler vi i dag", "What we agree today"),
                Agreements(
                    headings=(self("Vi aftaler", "We agree"), self("Hvem og hvornår", "Who and when")),
                    rows=(AgreementRow(text="", outcome=""),) * 4,
                    empty=None,
                ),
            ),
            (
                "references",
                self("Kilder", "References"),
                ReferenceList(
                    entries=tuple(
                        f"Pedersen AF, Vedsted P. Coping and burnout among Danish GPs, part {n}. BMJ Open 2022;12:e051867."
                        for n in range(1, 11)
                    )
                ),
            ),
            (
                "references-few",
                self("Flere kilder", "More references"),
                ReferenceList(entries=("WHO-5. WHO 2024.", "Nørøxe KB et al. BMC Family Practice 2018;19:130.")),
            ),
            (
                "contact",
                self("Spørgsmål? Ring til os", "Questions? Call us"),
                ContactCard(
                    name="Agnete Holm",
                    phone="12 34 56 78",
                    mail="agnete@klynge.example",
                    closing=self("Tak for i aften", "Thank you for tonight"),
                ),
            ),
            (
                "contact-unknown",
                self("Kontaktperson", "Contact"),
                ContactCard(
                    name=self("Kontaktperson aftales", "Contact to be agreed"),
                    phone=None,
                    mail=None,
                    closing=self("Tak", "Thanks"),
                ),
            ),
        ]


def every_scene(language: Language = "da") -> Story:
    """A story with every kind of scene and chart."""
    say = Say(language)
    scenes = tuple(
        Scene(
            key=key,
            section=say("Begyndelsen", "The beginning")
            if index < 9
            else say("Jeres tal", "Your figures")
            if index < 25
            else say("Samtalen", "The talk"),
            title=title,
            eyebrow=say("Individuel trivsel · WHO-5", "Individual well-being · WHO-5") if index % 7 != 3 else None,
            subtitle=say("Procent af 34 læger, sorteret fra mest til mindst.", "Percent of 34 doctors, most first.")
            if content.kind == "figure"
            else None,
            content=content,
            source=say(
                "Kilde: Klyngens spørgeskema, januar 2027, 34 af 42 svar. Hver søjle er gennemsnittet for mindst tre læger.",
                "Source: the cluster's questionnaire, January 2027, 34 of 42 answers. Each bar is the mean of at least three doctors.",
            )
            if content.kind == "figure"
            else None,
            notes=say.notes() if index % 2 else Notes(),
        )
        for index, (key, title, content) in enumerate(say.contents())
    )
    return Story(
        title=say("Trivsel, arbejdsglæde og uddelegering", "Well-being, joy of work and delegation"),
        language=language,
        cluster="Havbakken",
        date=datetime.date(2027, 1, 13),
        package_key="test-package",
        package_version="1.0.0",
        scenes=scenes,
    )

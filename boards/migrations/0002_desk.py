import cescb.constraints
import django.core.validators
import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("boards", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="appointment",
            name="capacity",
            field=models.CharField(
                choices=[("holder", "Holder"), ("deputy", "Named deputy")], default="holder", max_length=6
            ),
        ),
        migrations.AddField(
            model_name="attendance",
            name="deputy",
            field=models.CharField(blank=True, max_length=120, verbose_name="who came"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="change_reason",
            field=models.CharField(
                blank=True, max_length=200, verbose_name="why it differs from the year before"
            ),
        ),
        migrations.AddField(
            model_name="contribution",
            name="purpose",
            field=models.CharField(
                blank=True,
                help_text="What it is for, where it is not for the board as a whole.",
                max_length=160,
            ),
        ),
        migrations.AddField(
            model_name="contribution",
            name="received_on",
            field=models.DateField(blank=True, null=True, verbose_name="received"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="reminded_on",
            field=models.DateField(blank=True, null=True, verbose_name="last reminder"),
        ),
        migrations.AddField(
            model_name="contribution",
            name="requested_on",
            field=models.DateField(blank=True, null=True, verbose_name="asked for"),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="ambition",
            field=models.TextField(
                blank=True, help_text="What the board wants for children, in a sentence or two."
            ),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="closed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="financialyear",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="achievements",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="group",
            name="attendance_expected",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="An agency below it is suggested for a challenge.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(100),
                ],
                verbose_name="attendance expected of an agency, per cent",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="deputies_count",
            field=models.BooleanField(default=True, verbose_name="deputies count towards quorum"),
        ),
        migrations.AddField(
            model_name="group",
            name="meetings_a_year",
            field=models.PositiveSmallIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="group",
            name="one_per_agency",
            field=models.BooleanField(
                default=False,
                help_text="Towards the number of members.",
                verbose_name="two seats of one agency count once",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_agencies",
            field=models.PositiveSmallIntegerField(
                blank=True, null=True, verbose_name="quorum: different agencies"
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_members",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="How many members must be there at least.",
                null=True,
                verbose_name="quorum: members",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_needs_chair",
            field=models.BooleanField(default=False, verbose_name="quorum: the chair must be there"),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_note",
            field=models.CharField(
                blank=True,
                help_text="Terms of reference, section 4.",
                max_length=200,
                verbose_name="where the rule stands",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_share",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="Of the seats that are filled; observers and advisers left out.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(1),
                    django.core.validators.MaxValueValidator(100),
                ],
                verbose_name="quorum: share of members, per cent",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="quorum_statutory",
            field=models.PositiveSmallIntegerField(
                blank=True, null=True, verbose_name="quorum: different statutory partners"
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="succeeded_by",
            field=models.ForeignKey(
                blank=True,
                help_text="The group that took over its work when it was merged, renamed or ended.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="predecessors",
                to="boards.group",
            ),
        ),
        migrations.AddField(
            model_name="group",
            name="terms_of_reference",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="group",
            name="work_plan",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="meeting",
            name="closed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="meeting",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="papers_due_on",
            field=models.DateField(blank=True, null=True, verbose_name="papers due"),
        ),
        migrations.AddField(
            model_name="meeting",
            name="place",
            field=models.CharField(blank=True, max_length=160),
        ),
        migrations.AddField(
            model_name="meeting",
            name="reflection",
            field=models.TextField(
                blank=True,
                help_text="What an observer or critical friend wrote about how the meeting went.",
                verbose_name="reflection of the observer",
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="starts_at",
            field=models.TimeField(blank=True, null=True, verbose_name="starts at"),
        ),
        migrations.AddField(
            model_name="objective",
            name="shared_with",
            field=models.ManyToManyField(
                blank=True,
                help_text="Other bodies that share it.",
                related_name="shared_objectives",
                to="boards.partnershipbody",
            ),
        ),
        migrations.AddField(
            model_name="priority",
            name="done",
            field=models.TextField(blank=True, verbose_name="what we did"),
        ),
        migrations.AddField(
            model_name="priority",
            name="impact",
            field=models.TextField(
                blank=True,
                help_text="What is different for children, not what was done.",
                verbose_name="impact",
            ),
        ),
        migrations.AddField(
            model_name="priority",
            name="why",
            field=models.TextField(blank=True, verbose_name="why it was a priority"),
        ),
        migrations.AddField(
            model_name="seat",
            name="ends_on",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
        ),
        migrations.AddField(
            model_name="seat",
            name="recruitment",
            field=models.CharField(
                blank=True,
                help_text="How far the search for a holder has come, for a vacant seat.",
                max_length=300,
            ),
        ),
        migrations.AddField(
            model_name="seat",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="agency",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="agencies",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="ends_on",
            field=models.DateField(
                blank=True, help_text="The last day of the term.", null=True, verbose_name="until"
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="bodyrelation",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="budgetitem",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="budgetline",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="budget",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="contribution",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="contributions",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="expenditureline",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="expenditure",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="groups",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="ends_on",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
        ),
        migrations.AlterField(
            model_name="group",
            name="is_shared",
            field=models.BooleanField(
                default=False,
                help_text="Set up together with other boards of the county.",
                verbose_name="shared with other boards",
            ),
        ),
        migrations.AlterField(
            model_name="group",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="group",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="group",
            name="starts_on",
            field=models.DateField(blank=True, null=True, verbose_name="from"),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="objective",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="objective",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="objective",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="objectives",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="outcome",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="partnership_bodies",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="partnershipbody",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="person",
            name="board",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="people",
                to="boards.board",
            ),
        ),
        migrations.AlterField(
            model_name="person",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="person",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="priority",
            name="number",
            field=models.PositiveSmallIntegerField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="slug",
            field=models.SlugField(editable=False),
        ),
        migrations.AlterField(
            model_name="priority",
            name="year",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="priorities",
                to="boards.financialyear",
            ),
        ),
        migrations.AlterField(
            model_name="seat",
            name="citation",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="boards.citation",
            ),
        ),
        migrations.AlterField(
            model_name="seat",
            name="position",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
        migrations.AlterField(
            model_name="seat",
            name="slug",
            field=models.SlugField(editable=False, max_length=80),
        ),
        migrations.AddConstraint(
            model_name="appointment",
            constraint=cescb.constraints.NoOverlap(
                condition=models.Q(("capacity", "holder")),
                end="ends_on",
                fields=("seat",),
                name="terms_of_a_seat_do_not_overlap",
                start="starts_on",
                violation_error_message="Somebody else holds the seat in part of this term. End the earlier term first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="financialyear",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at", None), ("closed_by", None)),
                    models.Q(("closed_at__isnull", False), ("closed_by__isnull", False)),
                    _connector="OR",
                ),
                name="year_closed_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at", None), ("closed_by", None)),
                    models.Q(("closed_at__isnull", False), ("closed_by__isnull", False), ("state", "held")),
                    _connector="OR",
                ),
                name="meeting_closed_by_somebody_when_held",
            ),
        ),
        migrations.AddConstraint(
            model_name="seat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ends_on", None),
                    ("starts_on", None),
                    ("ends_on__gte", models.F("starts_on")),
                    _connector="OR",
                ),
                name="seat_ends_after_start",
                violation_error_message="A seat cannot end before it starts.",
            ),
        ),
        migrations.AlterConstraint(
            model_name="bodyrelation",
            name="relation_between_two_bodies",
            constraint=models.CheckConstraint(
                condition=models.Q(("source", models.F("target")), _negated=True),
                name="relation_between_two_bodies",
                violation_error_message="Choose two different bodies.",
            ),
        ),
        migrations.CreateModel(
            name="Challenge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="what is challenged")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("by_board", "The board challenges"),
                            ("to_board", "The board is challenged"),
                        ],
                        default="by_board",
                        max_length=8,
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        choices=[
                            ("attendance", "Attendance"),
                            ("data", "Data and commentary"),
                            ("practice", "Practice and quality"),
                            ("capacity", "Capacity and resources"),
                            ("funding", "Contributions"),
                            ("action", "Action not taken"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                    ),
                ),
                ("raised_on", models.DateField()),
                (
                    "raised_by",
                    models.CharField(blank=True, help_text="The post that raised it: Chair.", max_length=160),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.agency",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.partnershipbody",
                        verbose_name="other body",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenges",
                        to="boards.meeting",
                    ),
                ),
                (
                    "issue",
                    models.TextField(
                        help_text="What is not right for children, and how it came up.", verbose_name="issue"
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence for the challenge")),
                ("answer_due_on", models.DateField(blank=True, null=True, verbose_name="answer due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Waiting for an answer"),
                            ("answered", "Answered"),
                            ("closed", "Closed with evidence of impact"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("response", models.TextField(blank=True, verbose_name="answer")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                ("outcome", models.TextField(blank=True, verbose_name="what came of it")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children because of the challenge, and how that is known.",
                        verbose_name="evidence of impact",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True)),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="challenge_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agency", None), ("body__isnull", False)),
                            models.Q(("agency__isnull", False), ("body", None)),
                            _connector="OR",
                        ),
                        name="challenge_with_one_other_side",
                        violation_error_message="Choose the agency or the other body: exactly one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("closed_on__isnull", False),
                                ("status", "closed"),
                                models.Q(("impact", ""), _negated=True),
                            ),
                            models.Q(models.Q(("status", "closed"), _negated=True), ("closed_on", None)),
                            _connector="OR",
                        ),
                        name="challenge_closed_with_impact",
                        violation_error_message="A challenge is closed only with evidence of its impact.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "answered"), _negated=True),
                            models.Q(("response", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="challenge_answered_with_answer",
                        violation_error_message="Write down the answer before you mark the challenge as answered.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answer_due_on", None),
                            ("answer_due_on__gte", models.F("raised_on")),
                            _connector="OR",
                        ),
                        name="challenge_answer_due_after_raised",
                        violation_error_message="An answer cannot be due before the challenge was raised.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChallengeSession",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("sector", models.CharField(max_length=80)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: May to July 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "panel",
                    models.TextField(
                        help_text="Who asks, one to a line: Independent chair; two young people."
                    ),
                ),
                (
                    "focus",
                    models.TextField(
                        blank=True, help_text="What the session is about, and what it builds on."
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="areas for development")),
            ],
            options={
                "verbose_name": "sector challenge session",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="challengesession_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Risk",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                (
                    "description",
                    models.TextField(
                        help_text="What could happen, why, and what it would mean for children."
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risks",
                        to="boards.agency",
                        verbose_name="owner",
                    ),
                ),
                (
                    "owner_post",
                    models.CharField(blank=True, max_length=120, verbose_name="post that owns it"),
                ),
                ("identified_on", models.DateField(verbose_name="identified")),
                (
                    "gross_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="gross likelihood",
                    ),
                ),
                (
                    "gross_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="gross impact",
                    ),
                ),
                (
                    "target_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="target likelihood",
                    ),
                ),
                (
                    "target_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="target impact",
                    ),
                ),
                ("existing_controls", models.TextField(blank=True)),
                ("planned_controls", models.TextField(blank=True, verbose_name="what is planned")),
                (
                    "corporate_register",
                    models.CharField(
                        blank=True,
                        help_text="Where it stands in an agency's own corporate register.",
                        max_length=160,
                    ),
                ),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next review")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="closed")),
                ("closing_reason", models.TextField(blank=True, verbose_name="why it was closed")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="risk_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("gross_impact", None), ("gross_likelihood", None)),
                            models.Q(("gross_impact__isnull", False), ("gross_likelihood__isnull", False)),
                            _connector="OR",
                        ),
                        name="risk_gross_has_both_sides",
                        violation_error_message="Give both the gross likelihood and the gross impact, or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("target_impact", None), ("target_likelihood", None)),
                            models.Q(("target_impact__isnull", False), ("target_likelihood__isnull", False)),
                            _connector="OR",
                        ),
                        name="risk_target_has_both_sides",
                        violation_error_message="Give both the target likelihood and the target impact, or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None),
                            models.Q(("closing_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="risk_closed_with_reason",
                        violation_error_message="Say why the risk is closed.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Action",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="what is to be done")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("meeting", "Meeting"),
                            ("challenge", "Challenge"),
                            ("risk", "Risk"),
                            ("plan", "Business plan"),
                            ("session", "Sector challenge session"),
                            ("evaluation", "Self-evaluation"),
                            ("inspection", "Inspection or peer review"),
                            ("audit", "Audit"),
                            ("review", "Learning review"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                        verbose_name="came from",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.meeting",
                    ),
                ),
                (
                    "challenge",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.challenge",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.risk",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.outcome",
                        verbose_name="outcome of the plan",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.challengesession",
                        verbose_name="sector challenge session",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="boards.seat",
                        verbose_name="seat that answers for it",
                    ),
                ),
                ("raised_on", models.DateField()),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Not started"),
                            ("in_progress", "In progress"),
                            ("done", "Closed with evidence"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "measured_by",
                    models.CharField(
                        blank=True, help_text="The measure that will show that it worked.", max_length=200
                    ),
                ),
                (
                    "escalation",
                    models.CharField(
                        blank=True, help_text="To whom it was escalated and why, if it was.", max_length=200
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence that it was done")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different because of it, and how that is known.",
                        verbose_name="impact for children",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True)),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="action_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "done"), _negated=True),
                            models.Q(
                                models.Q(("evidence", ""), _negated=True),
                                models.Q(("impact", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="action_done_with_evidence_and_impact",
                        violation_error_message="An action is closed only with evidence that it was done and what it changed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on__isnull", False), ("status__in", ["done", "dropped"])),
                            models.Q(("closed_on", None), ("status__in", ["open", "in_progress"])),
                            _connector="OR",
                        ),
                        name="action_closed_with_a_date",
                        violation_error_message="An action has a closing date exactly when it is closed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("due_on", None), ("due_on__gte", models.F("raised_on")), _connector="OR"
                        ),
                        name="action_due_after_raised",
                        violation_error_message="An action cannot be due before it was raised.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActionNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "action",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="notes", to="boards.action"
                    ),
                ),
                ("made_on", models.DateField()),
                ("text", models.TextField()),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["made_on", "pk"],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agenda",
                        to="boards.meeting",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voice", "Voice of children and young people"),
                            ("standing", "Standing item"),
                            ("ordinary", "Item"),
                        ],
                        default="ordinary",
                        max_length=8,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("decision", "For decision"),
                            ("challenge", "For challenge"),
                            ("discussion", "For discussion"),
                            ("information", "For information"),
                        ],
                        default="discussion",
                        max_length=11,
                    ),
                ),
                ("outcome_wanted", models.CharField(blank=True, max_length=300)),
                ("lead", models.CharField(blank=True, max_length=120, verbose_name="led by")),
                ("minute", models.TextField(blank=True, verbose_name="what was said")),
            ],
            options={
                "ordering": ["meeting", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="KeyRole",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="role")),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="key_roles",
                        to="boards.person",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="key_roles",
                        to="boards.agency",
                    ),
                ),
                ("answers_to", models.CharField(blank=True, max_length=200)),
                ("duties", models.TextField(blank=True)),
                ("working_time", models.CharField(blank=True, max_length=60)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "date_note",
                    models.CharField(
                        blank=True, help_text="What is known when a date is not.", max_length=160
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="keyrole_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on", None),
                            ("starts_on", None),
                            ("ends_on__gte", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="key_role_ends_after_start",
                        violation_error_message="A role cannot end before it starts.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Appraisal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appraisals",
                        to="boards.keyrole",
                    ),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                ("held_by", models.CharField(max_length=160)),
                ("note", models.TextField(blank=True, verbose_name="what follows from it")),
            ],
            options={
                "ordering": ["-held_on"],
            },
        ),
        migrations.CreateModel(
            name="AreaForImprovement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="area for improvement")),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="areas",
                        to="boards.objective",
                    ),
                ),
            ],
            options={
                "verbose_name": "area for improvement",
                "verbose_name_plural": "areas for improvement",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="areaforimprovement_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="StatutoryReference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="Act or guidance")),
                ("section", models.CharField(blank=True, max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("act", "Act of Parliament"),
                            ("regulations", "Regulations"),
                            ("guidance", "Statutory guidance"),
                            ("framework", "Inspection framework"),
                        ],
                        default="act",
                        max_length=11,
                    ),
                ),
                ("requires", models.TextField(verbose_name="what it requires")),
                ("in_force_from", models.DateField(blank=True, null=True)),
                ("in_force_to", models.DateField(blank=True, null=True)),
                ("replaced_by", models.CharField(blank=True, max_length=200)),
                ("link", models.URLField(blank=True)),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("board", "number"), name="statutoryreference_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("in_force_to", None),
                            ("in_force_from", None),
                            ("in_force_to__gte", models.F("in_force_from")),
                            _connector="OR",
                        ),
                        name="statute_ends_after_start",
                        violation_error_message="A provision cannot end before it comes into force.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BoardFunction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="function")),
                (
                    "basis",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="functions",
                        to="boards.statutoryreference",
                        verbose_name="legal basis",
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence in the year")),
            ],
            options={
                "verbose_name": "function of the board",
                "verbose_name_plural": "functions of the board",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="boardfunction_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="CommissionedService",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="service")),
                ("provider", models.CharField(blank=True, max_length=160)),
                (
                    "commissioner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commissioned_services",
                        to="boards.agency",
                    ),
                ),
                ("purpose", models.TextField(blank=True)),
                (
                    "safeguarding_terms",
                    models.TextField(blank=True, verbose_name="safeguarding terms of the contract"),
                ),
                ("activity", models.TextField(blank=True)),
                ("outcome", models.TextField(blank=True)),
                ("monitoring", models.TextField(blank=True, verbose_name="how it is monitored")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("board", "number"), name="commissionedservice_number_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Communication",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=160)),
                ("message", models.TextField()),
                ("method", models.CharField(blank=True, max_length=160, verbose_name="how")),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                ("result", models.TextField(blank=True)),
            ],
            options={
                "verbose_name": "step of the communications plan",
                "verbose_name_plural": "communications plan",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="communication_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Criterion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True)),
                ("title", models.CharField(max_length=160)),
                ("question", models.CharField(max_length=300)),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "verbose_name_plural": "criteria",
                "ordering": ["position"],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="decision")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="boards.group",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="boards.meeting",
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided")),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("meeting", "At a meeting"),
                            ("email", "By e-mail"),
                            ("vote", "By a vote between meetings"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="meeting",
                        max_length=12,
                        verbose_name="how",
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                (
                    "childrens_voice",
                    models.TextField(blank=True, verbose_name="how children’s views shaped it"),
                ),
                ("observers", models.CharField(blank=True, max_length=300, verbose_name="who observed")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="decision_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("meeting", None), _negated=True),
                            models.Q(("method", "meeting"), _negated=True),
                            _connector="OR",
                        ),
                        name="decision_between_meetings_says_how",
                        violation_error_message="Choose the meeting, or say how it was decided between meetings.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Engagement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                ("who", models.CharField(max_length=200, verbose_name="who took part")),
                (
                    "participants",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number who took part",
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="what they said")),
                ("change", models.TextField(blank=True, verbose_name="what it changed")),
            ],
            options={
                "verbose_name": "engagement in the plan",
                "verbose_name_plural": "engagement in the plan",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="engagement_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="GradeDescriptor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="descriptors",
                        to="boards.criterion",
                    ),
                ),
                (
                    "grade",
                    models.CharField(
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("text", models.TextField()),
            ],
            options={
                "ordering": ["criterion"],
                "constraints": [
                    models.UniqueConstraint(fields=("criterion", "grade"), name="one_descriptor_per_grade")
                ],
            },
        ),
        migrations.CreateModel(
            name="Handover",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("what", models.CharField(max_length=300)),
                (
                    "from_body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="handovers_given",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "to_body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="handovers_taken",
                        to="boards.partnershipbody",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="by")),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("accepted_on", models.DateField(blank=True, null=True, verbose_name="accepted")),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="handover_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(("from_body", models.F("to_body")), _negated=True),
                        name="handover_between_two_bodies",
                        violation_error_message="A handover is from one body to another.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IncomeLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="income",
                        to="boards.financialyear",
                    ),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
            ],
            options={
                "ordering": ["year", "position"],
                "constraints": [
                    models.UniqueConstraint(fields=("year", "slug"), name="one_income_line_per_slug")
                ],
            },
        ),
        migrations.CreateModel(
            name="Intent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="what was agreed")),
                ("owner", models.CharField(blank=True, max_length=160)),
                (
                    "progress",
                    models.CharField(
                        choices=[
                            ("not_started", "Not started"),
                            ("under_way", "Under way"),
                            ("in_place", "In place"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_started",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "verbose_name": "point of the declaration of intent",
                "verbose_name_plural": "declaration of intent",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="intent_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Interest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interests",
                        to="boards.seat",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("mandate", "Can commit the agency"),
                            ("conflict", "Interest that may conflict"),
                        ],
                        default="conflict",
                        max_length=8,
                    ),
                ),
                ("declared_on", models.DateField(verbose_name="declared")),
                ("text", models.TextField(verbose_name="what was declared")),
                (
                    "handling",
                    models.TextField(
                        blank=True,
                        help_text="Leaves the room for the item, for example.",
                        verbose_name="how it is handled",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="ended")),
            ],
            options={
                "verbose_name": "declaration of interest",
                "verbose_name_plural": "declarations of interest",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="interest_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="KeyMessage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=120)),
                ("text", models.TextField(verbose_name="message")),
            ],
            options={
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="keymessage_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Memorandum",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(default="Memorandum of understanding", max_length=160)),
                ("principles", models.TextField(blank=True)),
                ("drafted_on", models.DateField(blank=True, null=True, verbose_name="drafted")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="review due")),
                (
                    "date_note",
                    models.CharField(
                        blank=True, help_text="What is known when a date is not.", max_length=160
                    ),
                ),
            ],
            options={
                "verbose_name": "memorandum of understanding",
                "verbose_name_plural": "versions of the memorandum of understanding",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="memorandum_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="MemorandumParty",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "memorandum",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="boards.memorandum",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memoranda",
                        to="boards.partnershipbody",
                    ),
                ),
                ("responsibilities", models.TextField(blank=True)),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="agreed")),
            ],
            options={
                "verbose_name_plural": "memorandum parties",
                "ordering": ["memorandum", "body__position"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("memorandum", "body"),
                        name="one_entry_per_party",
                        violation_error_message="The body is already party to this version.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NeedsAssessment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                ("content", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("gaps", models.TextField(blank=True)),
                ("use", models.TextField(blank=True, verbose_name="how commissioning uses it")),
                ("updated_on", models.DateField(blank=True, null=True, verbose_name="updated")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next update")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="needsassessment_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="NextStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="next_steps",
                        to="boards.priority",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="next step")),
                (
                    "fate",
                    models.CharField(
                        choices=[
                            ("open", "Not answered yet"),
                            ("carried", "Carried into the next plan"),
                            ("done", "Done"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=7,
                        verbose_name="what became of it",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="next_steps",
                        to="boards.outcome",
                        verbose_name="outcome of the next plan",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="reason or result")),
            ],
            options={
                "ordering": ["priority", "position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fate", "dropped"), _negated=True),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="next_step_dropped_with_reason",
                        violation_error_message="Say why the next step was dropped.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="papers",
                        to="boards.agendaitem",
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                ("author", models.CharField(blank=True, max_length=120)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("link", models.URLField(blank=True, verbose_name="where it is kept")),
            ],
            options={
                "ordering": ["item", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="question")),
                (
                    "asker",
                    models.CharField(
                        choices=[
                            ("board", "The board"),
                            ("councillor", "A councillor"),
                            ("young_person", "A young person"),
                            ("public", "A member of the public"),
                        ],
                        default="board",
                        max_length=12,
                        verbose_name="asked by",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked")),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty where it was put to all partners.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="questions",
                        to="boards.agency",
                        verbose_name="put to",
                    ),
                ),
                ("reply", models.TextField(blank=True)),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="question_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replied_on", None), models.Q(("reply", ""), _negated=True), _connector="OR"
                        ),
                        name="question_reply_with_its_date",
                        violation_error_message="Write down the reply that came on this date.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Voice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                (
                    "who",
                    models.CharField(
                        help_text="A group, never a name.", max_length=160, verbose_name="who spoke"
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("survey", "Survey"),
                            ("group", "Group or forum"),
                            ("event", "Event or take-over day"),
                            ("interview", "Conversation"),
                            ("plan", "Taking part in their own plan"),
                            ("other", "Another way"),
                        ],
                        max_length=9,
                        verbose_name="how it was gathered",
                    ),
                ),
                ("gathered_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "participants",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number who took part"),
                ),
                ("said", models.TextField(blank=True, verbose_name="what they said")),
                ("theme", models.CharField(blank=True, max_length=120)),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                ("changed", models.TextField(blank=True, verbose_name="what changed because of it")),
                (
                    "told_back",
                    models.CharField(
                        choices=[
                            ("yes", "Told what changed"),
                            ("not_yet", "Not told yet"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_yet",
                        max_length=12,
                    ),
                ),
                ("told_back_on", models.DateField(blank=True, null=True, verbose_name="told on")),
            ],
            options={
                "verbose_name": "voice record",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="voice_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("told_back", "yes"), _negated=True),
                            models.Q(("changed", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="voice_told_back_what_changed",
                        violation_error_message="Say what changed before you record that they were told.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Quotation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("words", models.TextField()),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "speaker",
                    models.CharField(
                        choices=[
                            ("child", "A child or young person"),
                            ("parent", "A parent or carer"),
                            ("staff", "A member of staff"),
                            ("inspector", "Inspectors or peer reviewers"),
                            ("other", "Somebody else"),
                        ],
                        max_length=9,
                        verbose_name="who said it",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        help_text="The one document or occasion that it comes from.", max_length=200
                    ),
                ),
                ("said_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                (
                    "voice",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotations",
                        to="boards.voice",
                        verbose_name="voice record it belongs to",
                    ),
                ),
                ("used_in", models.CharField(blank=True, max_length=300, verbose_name="where it was used")),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="quotation_number_once"),
                    models.UniqueConstraint(
                        fields=("board", "fingerprint"),
                        name="one_source_per_quotation",
                        violation_error_message="The same words are already recorded with their source.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Recipient",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="recipient")),
                ("is_statutory", models.BooleanField(default=False, verbose_name="the law asks for it")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="sent")),
                ("presented_on", models.DateField(blank=True, null=True, verbose_name="presented")),
                ("scrutiny", models.TextField(blank=True, verbose_name="what they said")),
            ],
            options={
                "verbose_name": "recipient of the annual report",
                "verbose_name_plural": "distribution list",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="recipient_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "source",
                    models.CharField(
                        help_text="The inspection, review or notice that asked for it.", max_length=160
                    ),
                ),
                ("text", models.TextField(verbose_name="what is asked")),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="boards.agency",
                        verbose_name="answered by",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "sign_off",
                    models.CharField(
                        choices=[
                            ("not_yet", "Not signed off"),
                            ("in_part", "Signed off in part"),
                            ("in_full", "Signed off in full"),
                        ],
                        default="not_yet",
                        max_length=8,
                        verbose_name="signed off",
                    ),
                ),
                ("signed_off_by", models.CharField(blank=True, max_length=160)),
                ("signed_off_on", models.DateField(blank=True, null=True)),
                ("evidence", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="recommendation_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sign_off", "not_yet"),
                            models.Q(("signed_off_by", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="recommendation_signed_off_by_somebody",
                        violation_error_message="Say who signed it off.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportDue",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="report")),
                (
                    "frequency",
                    models.CharField(
                        choices=[
                            ("once", "Once a year"),
                            ("twice", "Every six months"),
                            ("quarterly", "Every quarter"),
                            ("as_needed", "When there is something to report"),
                        ],
                        default="once",
                        max_length=9,
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports_due",
                        to="boards.agency",
                        verbose_name="written by",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="next due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports_due",
                        to="boards.meeting",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "verbose_name": "report due",
                "verbose_name_plural": "reports due",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="reportdue_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewEvidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="boards.priority",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "Measure"),
                            ("audit", "Audit"),
                            ("quotation", "What somebody said"),
                            ("survey", "Survey"),
                            ("inspection", "Inspection or peer review"),
                        ],
                        max_length=10,
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="what it shows")),
                ("position", models.PositiveSmallIntegerField(default=1)),
            ],
            options={
                "verbose_name": "evidence of impact",
                "verbose_name_plural": "evidence of impact",
                "ordering": ["priority", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RiskRegisterIssue",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("issued_on", models.DateField()),
                (
                    "issued_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="risk_register_issues",
                        to="boards.board",
                    ),
                ),
                (
                    "content",
                    models.JSONField(help_text="The open risks and their ratings on the day, as rows."),
                ),
            ],
            options={
                "ordering": ["-issued_on", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="RiskReview",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="reviews", to="boards.risk"
                    ),
                ),
                ("reviewed_on", models.DateField(verbose_name="reviewed")),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        verbose_name="net likelihood",
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        verbose_name="net impact",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="why")),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["risk", "reviewed_on"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("risk", "reviewed_on"),
                        name="one_risk_review_per_day",
                        violation_error_message="The risk was already reviewed on this day.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SelfEvaluation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="self_evaluations",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="self_evaluations",
                        to="boards.criterion",
                    ),
                ),
                (
                    "grade",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="judged")),
                (
                    "evidence",
                    models.TextField(blank=True, help_text="The measures, audits and voices that show it."),
                ),
                ("next_step", models.TextField(blank=True, verbose_name="what would make it better")),
            ],
            options={
                "ordering": ["year", "criterion"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("year", "criterion"),
                        name="one_self_evaluation_per_criterion",
                        violation_error_message="The year already has a judgement on this criterion.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("grade", ""),
                            models.Q(
                                models.Q(("evidence", ""), _negated=True), ("assessed_on__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="self_evaluation_grade_with_evidence",
                        violation_error_message="A grade needs its evidence and the day on which it was judged.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SessionQuestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="questions",
                        to="boards.challengesession",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="question")),
                ("answer", models.TextField(blank=True)),
                ("evidence", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["session", "position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Stakeholder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.board",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160)),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("strategic", "Strategic"),
                            ("operational", "Operational"),
                            ("front_line", "Front line and community"),
                        ],
                        max_length=11,
                    ),
                ),
                (
                    "influence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "interest",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stakeholders",
                        to="boards.agency",
                    ),
                ),
                (
                    "approach",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="how the board works with them"
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("board", "number"), name="stakeholder_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Success",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="boards.financialyear",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="what went well")),
                ("who", models.CharField(blank=True, max_length=200, verbose_name="thanks to")),
                ("noted_on", models.DateField(blank=True, null=True, verbose_name="noted")),
                ("thanked_on", models.DateField(blank=True, null=True, verbose_name="thanked")),
            ],
            options={
                "verbose_name_plural": "successes",
                "ordering": ["year", "number"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("year", "number"), name="success_number_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAction",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="what is to be done")),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("meeting", "Meeting"),
                            ("challenge", "Challenge"),
                            ("risk", "Risk"),
                            ("plan", "Business plan"),
                            ("session", "Sector challenge session"),
                            ("evaluation", "Self-evaluation"),
                            ("inspection", "Inspection or peer review"),
                            ("audit", "Audit"),
                            ("review", "Learning review"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                        verbose_name="came from",
                    ),
                ),
                ("raised_on", models.DateField()),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Not started"),
                            ("in_progress", "In progress"),
                            ("done", "Closed with evidence"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=12,
                    ),
                ),
                (
                    "measured_by",
                    models.CharField(
                        blank=True, help_text="The measure that will show that it worked.", max_length=200
                    ),
                ),
                (
                    "escalation",
                    models.CharField(
                        blank=True, help_text="To whom it was escalated and why, if it was.", max_length=200
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence that it was done")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different because of it, and how that is known.",
                        verbose_name="impact for children",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "challenge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challenge",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.risk",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                        verbose_name="outcome of the plan",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challengesession",
                        verbose_name="sector challenge session",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="agency that owns it",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                        verbose_name="seat that answers for it",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical action",
                "verbose_name_plural": "historical actions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalActionNote",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("made_on", models.DateField()),
                ("text", models.TextField()),
                (
                    "action",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.action",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical action note",
                "verbose_name_plural": "historical action notes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAgency",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=160)),
                (
                    "other_names",
                    models.CharField(blank=True, help_text="Other spellings met in papers.", max_length=300),
                ),
                ("sector", models.CharField(max_length=80)),
                (
                    "statutory",
                    models.CharField(
                        choices=[
                            ("yes", "Statutory board partner"),
                            ("reasonable_steps", "To be represented where reasonable"),
                            ("no", "Not a statutory board partner"),
                            ("unclear", "Depends on facts not recorded"),
                        ],
                        max_length=16,
                    ),
                ),
                ("legal_basis", models.CharField(blank=True, max_length=200)),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical agency",
                "verbose_name_plural": "historical agencies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAgendaItem",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voice", "Voice of children and young people"),
                            ("standing", "Standing item"),
                            ("ordinary", "Item"),
                        ],
                        default="ordinary",
                        max_length=8,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("decision", "For decision"),
                            ("challenge", "For challenge"),
                            ("discussion", "For discussion"),
                            ("information", "For information"),
                        ],
                        default="discussion",
                        max_length=11,
                    ),
                ),
                ("outcome_wanted", models.CharField(blank=True, max_length=300)),
                ("lead", models.CharField(blank=True, max_length=120, verbose_name="led by")),
                ("minute", models.TextField(blank=True, verbose_name="what was said")),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical agenda item",
                "verbose_name_plural": "historical agenda items",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAppointment",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "capacity",
                    models.CharField(
                        choices=[("holder", "Holder"), ("deputy", "Named deputy")],
                        default="holder",
                        max_length=6,
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "ends_on",
                    models.DateField(
                        blank=True, help_text="The last day of the term.", null=True, verbose_name="until"
                    ),
                ),
                (
                    "date_note",
                    models.CharField(
                        blank=True, help_text="What is known when a date is not.", max_length=160
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.person",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical appointment",
                "verbose_name_plural": "historical appointments",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAppraisal",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("held_on", models.DateField(verbose_name="held")),
                ("held_by", models.CharField(max_length=160)),
                ("note", models.TextField(blank=True, verbose_name="what follows from it")),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.keyrole",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical appraisal",
                "verbose_name_plural": "historical appraisals",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAreaForImprovement",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="area for improvement")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical area for improvement",
                "verbose_name_plural": "historical areas for improvement",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAttendance",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "mark",
                    models.CharField(
                        choices=[
                            ("present", "Present"),
                            ("deputy", "Deputy came"),
                            ("apologies", "Apologies"),
                            ("absent", "Absent"),
                            ("not_yet_member", "Not yet a member"),
                            ("vacant", "Seat vacant"),
                            ("not_recorded", "Not recorded"),
                        ],
                        max_length=14,
                    ),
                ),
                ("deputy", models.CharField(blank=True, max_length=120, verbose_name="who came")),
                ("note", models.CharField(blank=True, max_length=200)),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical attendance",
                "verbose_name_plural": "historical attendances",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBoardFunction",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=300, verbose_name="function")),
                ("evidence", models.TextField(blank=True, verbose_name="evidence in the year")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "basis",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.statutoryreference",
                        verbose_name="legal basis",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical function of the board",
                "verbose_name_plural": "historical functions of the board",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBodyRelation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reports_to", "reports to"),
                            ("holds_to_account", "holds to account"),
                            ("scrutinises", "scrutinises"),
                            ("shares_reports", "shares reports with"),
                            ("oversees", "oversees"),
                            ("meets", "meets"),
                        ],
                        max_length=16,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical body relation",
                "verbose_name_plural": "historical body relations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBudgetItem",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("title", models.CharField(max_length=160)),
                (
                    "working_time",
                    models.CharField(blank=True, help_text="Full time; 2.5 days a week.", max_length=60),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.budgetline",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical budget item",
                "verbose_name_plural": "historical budget items",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBudgetLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical budget line",
                "verbose_name_plural": "historical budget lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalChallenge",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="what is challenged")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("by_board", "The board challenges"),
                            ("to_board", "The board is challenged"),
                        ],
                        default="by_board",
                        max_length=8,
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        choices=[
                            ("attendance", "Attendance"),
                            ("data", "Data and commentary"),
                            ("practice", "Practice and quality"),
                            ("capacity", "Capacity and resources"),
                            ("funding", "Contributions"),
                            ("action", "Action not taken"),
                            ("other", "Something else"),
                        ],
                        default="other",
                        max_length=10,
                    ),
                ),
                ("raised_on", models.DateField()),
                (
                    "raised_by",
                    models.CharField(blank=True, help_text="The post that raised it: Chair.", max_length=160),
                ),
                (
                    "issue",
                    models.TextField(
                        help_text="What is not right for children, and how it came up.", verbose_name="issue"
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="evidence for the challenge")),
                ("answer_due_on", models.DateField(blank=True, null=True, verbose_name="answer due")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Waiting for an answer"),
                            ("answered", "Answered"),
                            ("closed", "Closed with evidence of impact"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("response", models.TextField(blank=True, verbose_name="answer")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                ("outcome", models.TextField(blank=True, verbose_name="what came of it")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children because of the challenge, and how that is known.",
                        verbose_name="evidence of impact",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                        verbose_name="other body",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical challenge",
                "verbose_name_plural": "historical challenges",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalChallengeSession",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("sector", models.CharField(max_length=80)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                (
                    "when",
                    models.CharField(
                        blank=True,
                        help_text="Where the day is not known: May to July 2014.",
                        max_length=80,
                        verbose_name="when, in words",
                    ),
                ),
                (
                    "panel",
                    models.TextField(
                        help_text="Who asks, one to a line: Independent chair; two young people."
                    ),
                ),
                (
                    "focus",
                    models.TextField(
                        blank=True, help_text="What the session is about, and what it builds on."
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="areas for development")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical sector challenge session",
                "verbose_name_plural": "historical sector challenge sessions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCommissionedService",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="service")),
                ("provider", models.CharField(blank=True, max_length=160)),
                ("purpose", models.TextField(blank=True)),
                (
                    "safeguarding_terms",
                    models.TextField(blank=True, verbose_name="safeguarding terms of the contract"),
                ),
                ("activity", models.TextField(blank=True)),
                ("outcome", models.TextField(blank=True)),
                ("monitoring", models.TextField(blank=True, verbose_name="how it is monitored")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "commissioner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical commissioned service",
                "verbose_name_plural": "historical commissioned services",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCommunication",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=160)),
                ("message", models.TextField()),
                ("method", models.CharField(blank=True, max_length=160, verbose_name="how")),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                ("result", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical step of the communications plan",
                "verbose_name_plural": "historical communications plan",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalContribution",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "label",
                    models.CharField(
                        blank=True, help_text="How the accounts name the contribution.", max_length=120
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("agreed", "Agreed"),
                            ("confirmed", "Confirmed"),
                            ("received", "Received"),
                            ("to_be_confirmed", "To be confirmed"),
                            ("not_recorded", "Not recorded"),
                        ],
                        max_length=16,
                    ),
                ),
                ("amount", models.DecimalField(blank=True, decimal_places=2, max_digits=12, null=True)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "purpose",
                    models.CharField(
                        blank=True,
                        help_text="What it is for, where it is not for the board as a whole.",
                        max_length=160,
                    ),
                ),
                (
                    "change_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it differs from the year before"
                    ),
                ),
                ("requested_on", models.DateField(blank=True, null=True, verbose_name="asked for")),
                ("reminded_on", models.DateField(blank=True, null=True, verbose_name="last reminder")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("note", models.CharField(blank=True, max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical contribution",
                "verbose_name_plural": "historical contributions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDecision",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="decision")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided")),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("meeting", "At a meeting"),
                            ("email", "By e-mail"),
                            ("vote", "By a vote between meetings"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="meeting",
                        max_length=12,
                        verbose_name="how",
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                (
                    "childrens_voice",
                    models.TextField(blank=True, verbose_name="how children’s views shaped it"),
                ),
                ("observers", models.CharField(blank=True, max_length=300, verbose_name="who observed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical decision",
                "verbose_name_plural": "historical decisions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDiscrepancy",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("code", models.SlugField()),
                ("subject", models.CharField(help_text="What the two values are about.", max_length=200)),
                (
                    "printed",
                    models.CharField(help_text="The value as printed, which is not used.", max_length=80),
                ),
                (
                    "reference",
                    models.CharField(
                        blank=True, help_text="Figure reference of the value used.", max_length=200
                    ),
                ),
                ("reason", models.TextField(help_text="Why the report uses the one and not the other.")),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "printed_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "used_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical discrepancy",
                "verbose_name_plural": "historical discrepancies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalEngagement",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                ("held_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                ("who", models.CharField(max_length=200, verbose_name="who took part")),
                (
                    "participants",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number who took part",
                    ),
                ),
                ("findings", models.TextField(blank=True, verbose_name="what they said")),
                ("change", models.TextField(blank=True, verbose_name="what it changed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical engagement in the plan",
                "verbose_name_plural": "historical engagement in the plan",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalExpenditureLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical expenditure line",
                "verbose_name_plural": "historical expenditure lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalFinancialYear",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "starts_in",
                    models.PositiveSmallIntegerField(help_text="The calendar year in which it starts."),
                ),
                (
                    "reserve_at_end",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Reserve on 31 March, in pounds.",
                        max_digits=12,
                        null=True,
                    ),
                ),
                (
                    "ambition",
                    models.TextField(
                        blank=True, help_text="What the board wants for children, in a sentence or two."
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "reserve_source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical financial year",
                "verbose_name_plural": "historical financial years",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalGroup",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=120)),
                (
                    "tier",
                    models.CharField(
                        choices=[
                            ("main_board", "Main board"),
                            ("executive", "Executive"),
                            ("sub_group", "Sub-group"),
                        ],
                        max_length=12,
                    ),
                ),
                ("purpose", models.TextField(blank=True)),
                ("terms_of_reference", models.TextField(blank=True)),
                ("work_plan", models.TextField(blank=True)),
                ("achievements", models.TextField(blank=True)),
                (
                    "is_shared",
                    models.BooleanField(
                        default=False,
                        help_text="Set up together with other boards of the county.",
                        verbose_name="shared with other boards",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                ("meetings_a_year", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "attendance_expected",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="An agency below it is suggested for a challenge.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="attendance expected of an agency, per cent",
                    ),
                ),
                (
                    "quorum_members",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="How many members must be there at least.",
                        null=True,
                        verbose_name="quorum: members",
                    ),
                ),
                (
                    "quorum_share",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Of the seats that are filled; observers and advisers left out.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="quorum: share of members, per cent",
                    ),
                ),
                (
                    "quorum_agencies",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="quorum: different agencies"
                    ),
                ),
                (
                    "quorum_statutory",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="quorum: different statutory partners"
                    ),
                ),
                (
                    "quorum_needs_chair",
                    models.BooleanField(default=False, verbose_name="quorum: the chair must be there"),
                ),
                (
                    "deputies_count",
                    models.BooleanField(default=True, verbose_name="deputies count towards quorum"),
                ),
                (
                    "one_per_agency",
                    models.BooleanField(
                        default=False,
                        help_text="Towards the number of members.",
                        verbose_name="two seats of one agency count once",
                    ),
                ),
                (
                    "quorum_note",
                    models.CharField(
                        blank=True,
                        help_text="Terms of reference, section 4.",
                        max_length=200,
                        verbose_name="where the rule stands",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "reports_to",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "succeeded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The group that took over its work when it was merged, renamed or ended.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical group",
                "verbose_name_plural": "historical groups",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalHandover",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("what", models.CharField(max_length=300)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="by")),
                ("owner", models.CharField(blank=True, max_length=160)),
                ("accepted_on", models.DateField(blank=True, null=True, verbose_name="accepted")),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "from_body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "to_body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical handover",
                "verbose_name_plural": "historical handovers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalIncomeLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("heading", models.CharField(max_length=160)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical income line",
                "verbose_name_plural": "historical income lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalIntent",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300, verbose_name="what was agreed")),
                ("owner", models.CharField(blank=True, max_length=160)),
                (
                    "progress",
                    models.CharField(
                        choices=[
                            ("not_started", "Not started"),
                            ("under_way", "Under way"),
                            ("in_place", "In place"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_started",
                        max_length=12,
                    ),
                ),
                ("note", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical point of the declaration of intent",
                "verbose_name_plural": "historical declaration of intent",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInterest",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("mandate", "Can commit the agency"),
                            ("conflict", "Interest that may conflict"),
                        ],
                        default="conflict",
                        max_length=8,
                    ),
                ),
                ("declared_on", models.DateField(verbose_name="declared")),
                ("text", models.TextField(verbose_name="what was declared")),
                (
                    "handling",
                    models.TextField(
                        blank=True,
                        help_text="Leaves the room for the item, for example.",
                        verbose_name="how it is handled",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="ended")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.seat",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical declaration of interest",
                "verbose_name_plural": "historical declarations of interest",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalKeyMessage",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("audience", models.CharField(max_length=120)),
                ("text", models.TextField(verbose_name="message")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical key message",
                "verbose_name_plural": "historical key messages",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalKeyRole",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="role")),
                ("answers_to", models.CharField(blank=True, max_length=200)),
                ("duties", models.TextField(blank=True)),
                ("working_time", models.CharField(blank=True, max_length=60)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "date_note",
                    models.CharField(
                        blank=True, help_text="What is known when a date is not.", max_length=160
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.person",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical key role",
                "verbose_name_plural": "historical key roles",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMeeting",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("held_on", models.DateField(verbose_name="date")),
                ("starts_at", models.TimeField(blank=True, null=True, verbose_name="starts at")),
                ("place", models.CharField(blank=True, max_length=160)),
                ("papers_due_on", models.DateField(blank=True, null=True, verbose_name="papers due")),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "Planned"), ("held", "Held"), ("not_held", "Not held")],
                        default="planned",
                        max_length=8,
                    ),
                ),
                ("note", models.TextField(blank=True)),
                (
                    "reflection",
                    models.TextField(
                        blank=True,
                        help_text="What an observer or critical friend wrote about how the meeting went.",
                        verbose_name="reflection of the observer",
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical meeting",
                "verbose_name_plural": "historical meetings",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMemorandum",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(default="Memorandum of understanding", max_length=160)),
                ("principles", models.TextField(blank=True)),
                ("drafted_on", models.DateField(blank=True, null=True, verbose_name="drafted")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="review due")),
                (
                    "date_note",
                    models.CharField(
                        blank=True, help_text="What is known when a date is not.", max_length=160
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical memorandum of understanding",
                "verbose_name_plural": "historical versions of the memorandum of understanding",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMemorandumParty",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("responsibilities", models.TextField(blank=True)),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="agreed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "memorandum",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.memorandum",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical memorandum party",
                "verbose_name_plural": "historical memorandum parties",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalNeedsAssessment",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                ("content", models.TextField(blank=True, verbose_name="what it says about safeguarding")),
                ("gaps", models.TextField(blank=True)),
                ("use", models.TextField(blank=True, verbose_name="how commissioning uses it")),
                ("updated_on", models.DateField(blank=True, null=True, verbose_name="updated")),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next update")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical needs assessment",
                "verbose_name_plural": "historical needs assessments",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalNextStep",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="next step")),
                (
                    "fate",
                    models.CharField(
                        choices=[
                            ("open", "Not answered yet"),
                            ("carried", "Carried into the next plan"),
                            ("done", "Done"),
                            ("dropped", "Dropped"),
                        ],
                        default="open",
                        max_length=7,
                        verbose_name="what became of it",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="reason or result")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.priority",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                        verbose_name="outcome of the next plan",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical next step",
                "verbose_name_plural": "historical next steps",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalObjective",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical objective",
                "verbose_name_plural": "historical objectives",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalObjective_shared_with",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicalobjective",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalObjective_shared_with",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOutcome",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.CharField(max_length=300)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "objective",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.objective",
                    ),
                ),
                (
                    "accountable",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Monitors and challenges.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical outcome",
                "verbose_name_plural": "historical outcomes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOutcome_responsible",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.outcome",
                    ),
                ),
                (
                    "partnershipbody",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_tablespace="",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.partnershipbody",
                    ),
                ),
                (
                    "history",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        to="boards.historicaloutcome",
                    ),
                ),
                ("m2m_history_id", models.AutoField(primary_key=True, serialize=False)),
            ],
            options={
                "verbose_name": "HistoricalOutcome_responsible",
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPaper",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("title", models.CharField(max_length=200)),
                ("author", models.CharField(blank=True, max_length=120)),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("link", models.URLField(blank=True, verbose_name="where it is kept")),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agendaitem",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical paper",
                "verbose_name_plural": "historical papers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPartnershipBody",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=160)),
                ("short_name", models.CharField(blank=True, max_length=40)),
                (
                    "role",
                    models.CharField(blank=True, help_text="What it does, in a sentence.", max_length=300),
                ),
                (
                    "in_framework",
                    models.BooleanField(default=False, help_text="Drawn in the governance framework."),
                ),
                (
                    "is_party_to_memorandum",
                    models.BooleanField(
                        default=False, verbose_name="party to the memorandum of understanding"
                    ),
                ),
                (
                    "tier",
                    models.PositiveSmallIntegerField(
                        default=1, help_text="Row in the framework, from the top."
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True)),
                ("end_note", models.CharField(blank=True, max_length=160)),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical partnership body",
                "verbose_name_plural": "historical partnership bodies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPerson",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False)),
                ("name", models.CharField(max_length=120)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical person",
                "verbose_name_plural": "historical people",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPriority",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("slug", models.SlugField(editable=False)),
                ("title", models.CharField(max_length=160)),
                ("aim", models.CharField(max_length=300)),
                ("why", models.TextField(blank=True, verbose_name="why it was a priority")),
                ("done", models.TextField(blank=True, verbose_name="what we did")),
                (
                    "impact",
                    models.TextField(
                        blank=True,
                        help_text="What is different for children, not what was done.",
                        verbose_name="impact",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical priority",
                "verbose_name_plural": "historical priorities",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalQuestion",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="question")),
                (
                    "asker",
                    models.CharField(
                        choices=[
                            ("board", "The board"),
                            ("councillor", "A councillor"),
                            ("young_person", "A young person"),
                            ("public", "A member of the public"),
                        ],
                        default="board",
                        max_length=12,
                        verbose_name="asked by",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked")),
                ("reply", models.TextField(blank=True)),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty where it was put to all partners.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="put to",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical question",
                "verbose_name_plural": "historical questions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalQuotation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("words", models.TextField()),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "speaker",
                    models.CharField(
                        choices=[
                            ("child", "A child or young person"),
                            ("parent", "A parent or carer"),
                            ("staff", "A member of staff"),
                            ("inspector", "Inspectors or peer reviewers"),
                            ("other", "Somebody else"),
                        ],
                        max_length=9,
                        verbose_name="who said it",
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        help_text="The one document or occasion that it comes from.", max_length=200
                    ),
                ),
                ("said_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                ("used_in", models.CharField(blank=True, max_length=300, verbose_name="where it was used")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "voice",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.voice",
                        verbose_name="voice record it belongs to",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical quotation",
                "verbose_name_plural": "historical quotations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRecipient",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160, verbose_name="recipient")),
                ("is_statutory", models.BooleanField(default=False, verbose_name="the law asks for it")),
                ("sent_on", models.DateField(blank=True, null=True, verbose_name="sent")),
                ("presented_on", models.DateField(blank=True, null=True, verbose_name="presented")),
                ("scrutiny", models.TextField(blank=True, verbose_name="what they said")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical recipient of the annual report",
                "verbose_name_plural": "historical distribution list",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRecommendation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                (
                    "source",
                    models.CharField(
                        help_text="The inspection, review or notice that asked for it.", max_length=160
                    ),
                ),
                ("text", models.TextField(verbose_name="what is asked")),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                (
                    "sign_off",
                    models.CharField(
                        choices=[
                            ("not_yet", "Not signed off"),
                            ("in_part", "Signed off in part"),
                            ("in_full", "Signed off in full"),
                        ],
                        default="not_yet",
                        max_length=8,
                        verbose_name="signed off",
                    ),
                ),
                ("signed_off_by", models.CharField(blank=True, max_length=160)),
                ("signed_off_on", models.DateField(blank=True, null=True)),
                ("evidence", models.TextField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="answered by",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical recommendation",
                "verbose_name_plural": "historical recommendations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReportDue",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160, verbose_name="report")),
                (
                    "frequency",
                    models.CharField(
                        choices=[
                            ("once", "Once a year"),
                            ("twice", "Every six months"),
                            ("quarterly", "Every quarter"),
                            ("as_needed", "When there is something to report"),
                        ],
                        default="once",
                        max_length=9,
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="next due")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received")),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="written by",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.meeting",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical report due",
                "verbose_name_plural": "historical reports due",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReviewEvidence",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("measure", "Measure"),
                            ("audit", "Audit"),
                            ("quotation", "What somebody said"),
                            ("survey", "Survey"),
                            ("inspection", "Inspection or peer review"),
                        ],
                        max_length=10,
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="what it shows")),
                ("position", models.PositiveSmallIntegerField(default=1)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "priority",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.priority",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical evidence of impact",
                "verbose_name_plural": "historical evidence of impact",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRisk",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=160)),
                (
                    "description",
                    models.TextField(
                        help_text="What could happen, why, and what it would mean for children."
                    ),
                ),
                (
                    "owner_post",
                    models.CharField(blank=True, max_length=120, verbose_name="post that owns it"),
                ),
                ("identified_on", models.DateField(verbose_name="identified")),
                (
                    "gross_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="gross likelihood",
                    ),
                ),
                (
                    "gross_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="gross impact",
                    ),
                ),
                (
                    "target_likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        null=True,
                        verbose_name="target likelihood",
                    ),
                ),
                (
                    "target_impact",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        null=True,
                        verbose_name="target impact",
                    ),
                ),
                ("existing_controls", models.TextField(blank=True)),
                ("planned_controls", models.TextField(blank=True, verbose_name="what is planned")),
                (
                    "corporate_register",
                    models.CharField(
                        blank=True,
                        help_text="Where it stands in an agency's own corporate register.",
                        max_length=160,
                    ),
                ),
                ("review_due_on", models.DateField(blank=True, null=True, verbose_name="next review")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="closed")),
                ("closing_reason", models.TextField(blank=True, verbose_name="why it was closed")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                        verbose_name="owner",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk",
                "verbose_name_plural": "historical risks",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskRegisterIssue",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("issued_on", models.DateField()),
                (
                    "content",
                    models.JSONField(help_text="The open risks and their ratings on the day, as rows."),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk register issue",
                "verbose_name_plural": "historical risk register issues",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskReview",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("reviewed_on", models.DateField(verbose_name="reviewed")),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Very unlikely"), (2, "Unlikely"), (3, "Likely"), (4, "Very likely")],
                        verbose_name="net likelihood",
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Minor"), (2, "Significant"), (3, "Serious"), (4, "Major")],
                        verbose_name="net impact",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="why")),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.risk",
                    ),
                ),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risk review",
                "verbose_name_plural": "historical risk reviews",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSeat",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(editable=False, max_length=80)),
                ("title", models.CharField(max_length=160)),
                ("post", models.CharField(blank=True, max_length=120)),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("member", "Member"),
                            ("observer", "Participating observer"),
                            ("adviser", "Adviser"),
                            ("lay", "Lay member"),
                        ],
                        default="member",
                        max_length=10,
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "recruitment",
                    models.CharField(
                        blank=True,
                        help_text="How far the search for a holder has come, for a vacant seat.",
                        max_length=300,
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.group",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical seat",
                "verbose_name_plural": "historical seats",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSelfEvaluation",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "grade",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("outstanding", "Outstanding"),
                            ("good", "Good"),
                            ("requires_improvement", "Requires improvement"),
                            ("inadequate", "Inadequate"),
                        ],
                        max_length=20,
                    ),
                ),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="judged")),
                (
                    "evidence",
                    models.TextField(blank=True, help_text="The measures, audits and voices that show it."),
                ),
                ("next_step", models.TextField(blank=True, verbose_name="what would make it better")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.criterion",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical self evaluation",
                "verbose_name_plural": "historical self evaluations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSessionQuestion",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                ("text", models.CharField(max_length=300, verbose_name="question")),
                ("answer", models.TextField(blank=True)),
                ("evidence", models.TextField(blank=True)),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.challengesession",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical session question",
                "verbose_name_plural": "historical session questions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStakeholder",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("name", models.CharField(max_length=160)),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("strategic", "Strategic"),
                            ("operational", "Operational"),
                            ("front_line", "Front line and community"),
                        ],
                        max_length=11,
                    ),
                ),
                (
                    "influence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "interest",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")],
                        null=True,
                    ),
                ),
                (
                    "approach",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="how the board works with them"
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.agency",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical stakeholder",
                "verbose_name_plural": "historical stakeholders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStatutoryReference",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200, verbose_name="Act or guidance")),
                ("section", models.CharField(blank=True, max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("act", "Act of Parliament"),
                            ("regulations", "Regulations"),
                            ("guidance", "Statutory guidance"),
                            ("framework", "Inspection framework"),
                        ],
                        default="act",
                        max_length=11,
                    ),
                ),
                ("requires", models.TextField(verbose_name="what it requires")),
                ("in_force_from", models.DateField(blank=True, null=True)),
                ("in_force_to", models.DateField(blank=True, null=True)),
                ("replaced_by", models.CharField(blank=True, max_length=200)),
                ("link", models.URLField(blank=True)),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical statutory reference",
                "verbose_name_plural": "historical statutory references",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSuccess",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("text", models.TextField(verbose_name="what went well")),
                ("who", models.CharField(blank=True, max_length=200, verbose_name="thanks to")),
                ("noted_on", models.DateField(blank=True, null=True, verbose_name="noted")),
                ("thanked_on", models.DateField(blank=True, null=True, verbose_name="thanked")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "year",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.financialyear",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical success",
                "verbose_name_plural": "historical successes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalVoice",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveSmallIntegerField(editable=False)),
                ("title", models.CharField(max_length=200)),
                (
                    "who",
                    models.CharField(
                        help_text="A group, never a name.", max_length=160, verbose_name="who spoke"
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("survey", "Survey"),
                            ("group", "Group or forum"),
                            ("event", "Event or take-over day"),
                            ("interview", "Conversation"),
                            ("plan", "Taking part in their own plan"),
                            ("other", "Another way"),
                        ],
                        max_length=9,
                        verbose_name="how it was gathered",
                    ),
                ),
                ("gathered_on", models.DateField(blank=True, null=True, verbose_name="date")),
                ("when", models.CharField(blank=True, max_length=80, verbose_name="when, in words")),
                (
                    "participants",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number who took part"),
                ),
                ("said", models.TextField(blank=True, verbose_name="what they said")),
                ("theme", models.CharField(blank=True, max_length=120)),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("given", "Given"),
                            ("not_needed", "Not needed: nobody can be recognised"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_recorded",
                        max_length=12,
                    ),
                ),
                ("changed", models.TextField(blank=True, verbose_name="what changed because of it")),
                (
                    "told_back",
                    models.CharField(
                        choices=[
                            ("yes", "Told what changed"),
                            ("not_yet", "Not told yet"),
                            ("not_recorded", "Not recorded"),
                        ],
                        default="not_yet",
                        max_length=12,
                    ),
                ),
                ("told_back_on", models.DateField(blank=True, null=True, verbose_name="told on")),
                (
                    "citation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.citation",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="boards.board",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical voice record",
                "verbose_name_plural": "historical voice records",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
    ]

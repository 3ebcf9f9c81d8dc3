"""The application for ASGI servers, with production settings unless others are named."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cescb.settings.production")

application = get_asgi_application()

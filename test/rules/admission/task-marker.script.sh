# settings: {"preset": "recommended", "path": "scripts/deploy.sh"}
# TODO: back up before.
# ^^^^ admission/task-marker
deploy

# The whole product from one place; "make" alone lists what there is. Needs JDK 25, Maven and Node, nothing else.

DATA ?= $(CURDIR)/data
PORT ?= 8080
HOST ?= 127.0.0.1
TO ?= $(CURDIR)/backups/tiendo-$(shell date +%Y%m%d-%H%M%S).tar.gz

LAUNCHER := backend/launcher/target/launcher/launcher.jar
APP := backend/target/quarkus-app/quarkus-run.jar
AOT := backend/target/quarkus-app/app.aot
DIST := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json

# Found once, and only by targets that need it.
JDK = $(eval JDK := $(shell .make/jdk 2>/dev/null))$(JDK)
JAVA = "$(JDK)/bin/java"
MVN = JAVA_HOME="$(JDK)" mvn -B -ntp
LAUNCH = $(JAVA) -jar $(LAUNCHER)

# Java reads file names by the locale: under LANG=C a folder named in Vietnamese could not be opened.
LOCALE := $(or $(LC_ALL),$(LC_CTYPE),$(LANG))
ifeq (,$(findstring UTF,$(subst utf,UTF,$(LOCALE))))
export LC_ALL := C.UTF-8
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo dev test test-launcher test-sides test-backend test-sweep test-frontend test-kills kills instances e2e lint contract contract-release bench bench-period bench-browser backup restore secrets clean jdk maven node

help: ## Danh sách này | this list
	@echo 'make run [DATA=thư_mục] [PORT=8080] [HOST=127.0.0.1]'
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1 | /p' Makefile | awk -F ' [|] ' '{ printf "  make %-14s %s (%s)\n", $$1, $$2, $$3 }'

run: $(LAUNCHER) $(APP) $(AOT) ## Dựng và chạy cả sản phẩm với kế hoạch thật | build and start everything
	@exec $(LAUNCH) run --data "$(DATA)" --port "$(PORT)" --host "$(HOST)"

demo: DATA = $(CURDIR)/demo-data
demo: $(LAUNCHER) $(APP) $(AOT) ## Như run, với số liệu mô phỏng 2021-2025 ở ./demo-data | like run, with a simulated life
	@exec $(LAUNCH) run --data "$(DATA)" --port "$(PORT)" --host "$(HOST)" --demo

dev: DATA = $(CURDIR)/dev-data
dev: $(LAUNCHER) $(MODULES) | maven ## Lập trình: sửa là thấy ngay ở cả hai phía | live reload of both sides
	@JAVA_HOME="$(JDK)" exec $(LAUNCH) db --data "$(DATA)" -- .make/dev

test: test-launcher test-sides test-kills $(if $(wildcard frontend/e2e/*.spec.ts),e2e) ## Mọi kiểm thử | all tests

test-launcher: | jdk maven ## Kiểm thử bộ khởi động | tests of the launcher
	$(MVN) -q -f backend/launcher verify

test-backend: $(DIST) | jdk maven ## Kiểm thử máy chủ | tests of the server
	rm -rf backend/target/classes/META-INF/resources
	$(MVN) -f backend verify $(SUITE)
	@touch $(APP)

# Of what test-backend runs, the simulated life and its statistics: compiled already, with files of its own.
test-sweep: | jdk maven
	$(MVN) -f backend surefire:test -Dgroups=sweep -DtempDir=surefire-sweep -Dquarkus.http.test-port=0 \
	  -Dtiendo.data-dir=target/sweep-data -Dtiendo.accounts.file=target/sweep-data/accounts.txt

# The server's tests leave most of a core: the browser application's run beside them, then the sweep; what those said
# is told after, whole.
test-sides: $(DIST) | jdk maven
	$(MVN) -q -f backend test-compile
	@said=$$(mktemp) && trap 'rm -f "$$said"' EXIT; \
	$(MAKE) --no-print-directory --keep-going test-frontend test-sweep >"$$said" 2>&1 & beside=$$!; \
	failed=0; $(MAKE) --no-print-directory test-backend SUITE=-DexcludedGroups=sweep || failed=1; \
	wait $$beside || failed=1; cat "$$said"; exit $$failed

test-frontend: $(MODULES) ## Kiểm thử giao diện | tests of the browser application
	cd frontend && npm run typecheck && npm test

test-kills: KILLS = 2
test-kills: kills ## Hai lần tắt đột ngột, một lần cả PostgreSQL | two kills, one with PostgreSQL

KILLS ?= 20
kills: $(LAUNCHER) $(APP) ## Tắt đột ngột (kill -9) KILLS lần giữa lúc ghi, rồi đối chiếu | kill the product and compare
	@JAVA_HOME="$(JDK)" backend/kills/run $(KILLS) $(SEED)

instances: $(LAUNCHER) $(APP) ## Hai máy chủ trên một cơ sở dữ liệu: mỗi tin một thư, không phải CI | two instances, one reminder
	@JAVA_HOME="$(JDK)" backend/instances/run

e2e: $(LAUNCHER) $(APP) $(MODULES) ## Kiểm thử sản phẩm đóng gói bằng trình duyệt | the packaged product in a browser
	@TIENDO_CHROMIUM="$$(.make/chromium)" || exit 1; export TIENDO_CHROMIUM; \
	data=$$(mktemp -d) && trap 'rm -rf "$$data"' EXIT && \
	$(LAUNCH) with --data "$$data" -- sh -ec '.make/readme; npm --prefix frontend run e2e'

lint: $(MODULES) | jdk maven ## Kiểm tra hình thức mã và hợp đồng API | style of the code, the contract's generated types
	$(MVN) -q -f backend/launcher spotless:check
	$(MVN) -q -f backend spotless:check
	cd frontend && npm run lint
	cd frontend && npm run api:types && git diff --exit-code -- src/api/schema.d.ts

contract: $(MODULES) $(DIST) | jdk maven ## Hợp đồng API: kiểu sinh lại, máy chủ khớp openapi.yaml | the contract against both sides
	cd frontend && npm run api:types && git diff --exit-code -- src/api/schema.d.ts
	$(MVN) -f backend -Dtest='Contract*Test' test

contract-release: ## Ghi hợp đồng hiện tại làm bản đã phát hành | today's contract becomes the released one
	cp openapi.yaml backend/src/test/resources/contract/released.yaml

bench: $(LAUNCHER) $(APP) ## Đo tốc độ so với SQL, rồi trong trình duyệt | measure against plain SQL, then in a browser
	JAVA_HOME="$(JDK)" backend/bench/run
	@$(MAKE) --no-print-directory bench-period bench-browser

bench-period: $(LAUNCHER) $(APP) ## Chỉ đo một kỳ báo cáo 1.000 đơn vị | only a report period of 1,000 units
	JAVA_HOME="$(JDK)" backend/bench/run period

bench-browser: $(LAUNCHER) $(APP) $(MODULES) frontend/bench/node_modules/.package-lock.json ## Chỉ đo trong trình duyệt | Lighthouse, frames, keys
	@TIENDO_CHROMIUM="$$(.make/chromium)" || exit 1; export TIENDO_CHROMIUM; \
	data=$$(mktemp -d) && trap 'rm -rf "$$data"' EXIT && \
	$(LAUNCH) with --data "$$data" -- npm --prefix frontend run bench

# Lighthouse is needed here only: CI does not wait for it.
frontend/bench/node_modules/.package-lock.json: frontend/bench/package-lock.json | node
	cd frontend/bench && npm ci --no-audit --no-fund
	@touch $@

backup: $(LAUNCHER) ## Sao lưu DATA vào TO, cả khi đang chạy | copy the data, also while running
	@mkdir -p "$$(dirname "$(TO)")"
	@exec $(LAUNCH) backup --data "$(DATA)" --to "$(TO)"

restore: $(LAUNCHER) ## Phục hồi FROM vào DATA (thư mục trống) | bring a copy back into an empty folder
	@exec $(LAUNCH) restore --from "$(FROM)" --data "$(DATA)"

secrets: ## Mật khẩu cho docker-compose ở ./.secrets | random passwords for docker-compose
	@mkdir -p -m 700 .secrets
	@for name in postgres_password owner_password app_password; do \
	  [ -e ".secrets/$$name" ] || { head -c 24 /dev/urandom | base64 | tr '+/' '-_' > ".secrets/$$name"; chmod 444 ".secrets/$$name"; }; \
	done

clean: ## Xóa những gì đã dựng, giữ dữ liệu | remove what was built, keep the data
	rm -rf backend/target backend/launcher/target frontend/dist frontend/node_modules frontend/test-results

# What must be there before anything is built: one line says what is missing.
jdk:
	@.make/jdk >/dev/null
maven:
	@.make/tools maven
node:
	@.make/tools node

# npm itself writes this file into node_modules; it is as good as a stamp.
$(MODULES): frontend/package.json frontend/package-lock.json | node
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

FRONTEND_SOURCES := $(shell find frontend/src frontend/public frontend/scripts -type f -not -name '*.test.*' 2>/dev/null)
$(DIST): $(MODULES) $(FRONTEND_SOURCES) $(wildcard frontend/*.html frontend/*.ts frontend/*.cjs)
	cd frontend && npm run build
	@touch $@

LAUNCHER_SOURCES := $(shell find backend/launcher/src/main -type f)
$(LAUNCHER): backend/launcher/pom.xml $(LAUNCHER_SOURCES) | jdk maven
	$(MVN) -q -f backend/launcher -Dmaven.test.skip=true package
	@touch $@

# Assets carry their content in their names: those of the build before would stay in the jar for ever.
BACKEND_SOURCES := $(shell find backend/src/main -type f 2>/dev/null)
$(APP): backend/pom.xml openapi.yaml docs/openapi.en.overlay.yaml $(DIST) $(BACKEND_SOURCES) | jdk maven
	rm -rf backend/target/classes/META-INF/resources
	$(MVN) -q -f backend -Dmaven.test.skip=true package
	@touch $@

# One start on an empty folder, whose loaded and linked classes are kept: later starts take half the time. Not having them
# stops nobody.
$(AOT): $(APP) | $(LAUNCHER)
	@echo 'Ghi lại một lần khởi động để những lần sau nhanh hơn…'
	@data=$$(mktemp -d) && trap 'rm -rf "$$data"' EXIT && \
	TIENDO_JAVA_OPTS='-Xmx512m -XX:AOTCacheOutput=$(CURDIR)/$@' $(LAUNCH) with --data "$$data" -- true >"$$data.log" 2>&1; \
	rm -f "$$data.log"
